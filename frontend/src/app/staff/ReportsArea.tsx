import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api';
import { hasRole, useMe } from '@/session';
import { PageTabs } from '@/ui';
import styles from './ReportsArea.module.css';

/** The reports, in their order. Without `roles` one is open to all staff. */
const REPORTS: readonly {
  name: 'all' | 'settlement' | 'closings' | 'mailing' | 'register' | 'deviations' | 'readings';
  to: string;
  roles?: readonly Role[];
}[] = [
  { name: 'all', to: '/reports/all' },
  { name: 'settlement', to: '/reports/settlement' },
  { name: 'register', to: '/reports/register', roles: ['clerk', 'officer', 'leader', 'auditor'] },
  {
    name: 'closings',
    to: '/reports/closings',
    roles: ['clerk', 'officer', 'leader', 'auditor', 'system-admin'],
  },
  { name: 'mailing', to: '/reports/mailing', roles: ['leader', 'auditor'] },
  { name: 'deviations', to: '/reports/deviations', roles: ['officer', 'leader', 'auditor'] },
  { name: 'readings', to: '/reports/readings', roles: ['auditor'] },
];

/** One report at a time, and the way to the others that the person may open. */
export function ReportsArea() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const open = REPORTS.filter(({ roles }) => !roles || hasRole(me, roles));
  return (
    <>
      {open.length > 1 && (
        <div className={`${styles.tabs} no-print`}>
          <PageTabs label={t('reports.label')}>
            {open.map(({ name, to }) => (
              <Link key={name} to={to} activeOptions={{ includeSearch: false }}>
                {t(`reports.${name}`)}
              </Link>
            ))}
          </PageTabs>
        </div>
      )}
      <Outlet />
    </>
  );
}
