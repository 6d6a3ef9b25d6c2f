import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { ErrorPanel, PageHeading, SkeletonRows, StatusBadge } from '@/ui';
import styles from './DossierPage.module.css';

const TABS = [
  { name: 'processing', to: '/dossiers/$code' },
  { name: 'documents', to: '/dossiers/$code/documents' },
  { name: 'applicant', to: '/dossiers/$code/applicant' },
  { name: 'files', to: '/dossiers/$code/files' },
  { name: 'ledger', to: '/dossiers/$code/ledger' },
  { name: 'deadline', to: '/dossiers/$code/deadline' },
] as const;

export function DossierPage() {
  const { t } = useTranslation('dossier');
  const { code } = useParams({ from: '/staff/dossiers/$code' });
  const { data, error, refetch } = useQuery(queries.dossier(code));
  return (
    <div className={styles.page}>
      <PageHeading title={t('title', { code })} arrival={code}>
        {data?.applicant.name ?? t('title', { code })}
      </PageHeading>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows />}
      {data && <StatusBadge status={data.status} />}
      <nav className={styles.tabs} aria-label={t('tabs.label')}>
        {TABS.map(({ name, to }) => (
          <Link key={name} to={to} params={{ code }} activeOptions={{ exact: true }}>
            {t(`tabs.${name}`)}
          </Link>
        ))}
      </nav>
      {data && <Outlet />}
    </div>
  );
}
