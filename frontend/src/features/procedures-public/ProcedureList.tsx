import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, type ProcedureSummary } from '@/api';
import { EmptyState, ErrorPanel, Icon, matchesFolded, SkeletonRows } from '@/ui';
import styles from './ProcedureList.module.css';
import { useProcedureFacts } from './useProcedureFacts';

export function ProcedureList() {
  const { t } = useTranslation('procedures');
  const [typed, setTyped] = useState('');
  const { data, error, refetch } = useQuery(queries.postedProcedures());
  if (error && !data) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows />;

  const found = data.fields
    .map((field) => ({
      ...field,
      procedures: field.procedures.filter(({ name, code }) => matchesFolded(`${name} ${code}`, typed)),
    }))
    .filter(({ procedures }) => procedures.length > 0);
  return (
    <>
      <p className={styles.summary}>{t('summary', { total: data.total, fields: data.fieldCount })}</p>
      <label className={styles.search}>
        <span>{t('search')}</span>
        <input
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
      </label>
      {found.length === 0 && <EmptyState>{t('nothing')}</EmptyState>}
      {found.map(({ code, name, procedures }) => (
        <section key={code} className={styles.field} aria-labelledby={`field-${code}`}>
          <h2 id={`field-${code}`}>
            {name} <span>{t('count', { count: procedures.length })}</span>
          </h2>
          <ul className="card">
            {procedures.map((procedure) => (
              <Row key={procedure.code} procedure={procedure} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({ procedure }: { procedure: ProcedureSummary }) {
  const facts = useProcedureFacts();
  return (
    <li className={styles.row}>
      <Link to="/procedures/$code" params={{ code: procedure.code }}>
        <span>
          <b>{procedure.name}</b>
          <span className={`${styles.facts} fig`}>
            {facts.limit(procedure)} · {facts.fee(procedure)}
          </span>
        </span>
        <Icon name="chevronRight" />
      </Link>
    </li>
  );
}
