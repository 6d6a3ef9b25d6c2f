import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { ErrorPanel, PageHeading, SkeletonRows } from '@/ui';
import { DossierHead } from './DossierHead';
import styles from './DossierPage.module.css';
import { useCode } from './useDossier';

/** One page to understand a dossier and to act on it. */
export function DossierPage() {
  const { t } = useTranslation('dossier');
  const code = useCode();
  const { data, error, refetch } = useQuery(queries.dossier(code));
  if (data) {
    return (
      // Another dossier is another page: nothing typed or opened goes over to it.
      <div key={code} className={styles.page}>
        <DossierHead dossier={data} />
        <Outlet />
      </div>
    );
  }
  return (
    <div className={styles.alone}>
      <PageHeading title={t('title', { code })} arrival={code} />
      {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
    </div>
  );
}
