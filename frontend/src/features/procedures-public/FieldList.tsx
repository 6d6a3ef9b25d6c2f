import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PostedProcedures } from '@/api';
import styles from './ProcedureList.module.css';

type Props = {
  fields: PostedProcedures['fields'];
  field: string | undefined;
  day: string | undefined;
};

export function FieldList({ fields, field, day }: Props) {
  const { t } = useTranslation('procedures');
  const total = fields.reduce((sum, { procedures }) => sum + procedures.length, 0);
  const rows = [
    { code: undefined, name: t('allFields'), count: total },
    ...fields.map(({ code, name, procedures }) => ({ code, name, count: procedures.length })),
  ];
  return (
    <nav className={`${styles.fields} no-print`} aria-label={t('fields')}>
      <ul>
        {rows.map(({ code, name, count }) => (
          <li key={code ?? 'ALL'}>
            <Link
              to="/procedures"
              search={{ field: code, inForceOn: day }}
              activeOptions={{ exact: true }}
              lang={code && 'vi'}
              aria-current={code === field ? 'true' : undefined}
              resetScroll={code !== undefined}
            >
              {name}
              <span className="fig">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
