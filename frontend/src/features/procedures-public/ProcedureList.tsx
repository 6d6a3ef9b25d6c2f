import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { EmptyState, ErrorPanel, Icon, SkeletonRows, useShortcuts } from '@/ui';
import { FieldList } from './FieldList';
import { findProcedures } from './findProcedures';
import styles from './ProcedureList.module.css';
import { ProcedureRow } from './ProcedureRow';

export function ProcedureList() {
  const { t } = useTranslation('procedures');
  const navigate = useNavigate();
  const { q = '', field } = useSearch({ strict: false });
  const { data, error, refetch } = useQuery(queries.postedProcedures());
  // The address lags behind the keys, and a lagging value would break Telex: what was typed here comes back from
  // there unheard. Anything else, such as Back, is shown.
  const searchField = useRef<HTMLInputElement>(null);
  const typed = useRef<string[]>([]);
  useEffect(() => {
    const own = typed.current.lastIndexOf(q);
    typed.current = own < 0 ? [] : typed.current.slice(own + 1);
    if (own < 0 && searchField.current) searchField.current.value = q;
  }, [q]);
  useShortcuts([{ keys: 'F8', label: t('print'), run: () => window.print() }]);
  if (error && !data) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows />;

  const narrow = (search: { q?: string; field?: string }) =>
    void navigate({ to: '/procedures', search, replace: true });
  const found = findProcedures(data.fields, { q, field });
  return (
    <>
      <p className={`${styles.summary} fig`}>
        {t('summary', { total: data.total, fields: data.fieldCount })}
      </p>
      <search className={`${styles.search} no-print`}>
        <label htmlFor="procedure-search">{t('search')}</label>
        <div>
          <Icon name="search" />
          <input
            id="procedure-search"
            type="search"
            ref={searchField}
            defaultValue={q}
            placeholder={t('searchHint')}
            onChange={({ target }) => {
              typed.current.push(target.value);
              narrow({ q: target.value, field });
            }}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      </search>
      <div className={styles.columns} data-browsing={q === '' && field === undefined}>
        <FieldList fields={data.fields} field={field} />
        <div className={styles.results}>
          <div className={`${styles.tools} no-print`}>
            <p role="status" className="fig">
              {t('count', { count: found.reduce((sum, { procedures }) => sum + procedures.length, 0) })}
            </p>
            <button type="button" onClick={() => window.print()}>
              <Icon name="print" size="small" />
              {t('print')}
            </button>
          </div>
          {found.length === 0 && (
            <EmptyState action={<Link to="/procedures">{t('seeAll')}</Link>}>{t('nothing')}</EmptyState>
          )}
          {found.map(({ code, name, procedures }) => (
            <section key={code} className={styles.field} aria-labelledby={`field-${code}`}>
              <h2 id={`field-${code}`}>
                <b lang="vi">{name}</b>{' '}
                <span className="fig">{t('count', { count: procedures.length })}</span>
              </h2>
              <ul className="card">
                {procedures.map((procedure) => (
                  <ProcedureRow key={procedure.code} procedure={procedure} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
