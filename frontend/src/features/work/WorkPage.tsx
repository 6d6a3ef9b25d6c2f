import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, useServerNow } from '@/api';
import { DeadlineChip, EmptyState, ErrorPanel, PageHeading, SkeletonRows, StatusBadge } from '@/ui';
import styles from './WorkPage.module.css';

export function WorkPage() {
  const { t } = useTranslation('work');
  const search = useSearch({ from: '/staff/work' });
  const now = useServerNow();
  const { data, error, refetch } = useInfiniteQuery(queries.dossiers(search));
  return (
    <div className={styles.page}>
      <PageHeading title={t('title')} />
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows />}
      {data?.pages[0]?.items.length === 0 && <EmptyState>{t('empty')}</EmptyState>}
      <ul>
        {data?.pages.flatMap(({ asOf, sessionsToday, items }) =>
          items.map((dossier) => (
            <li key={dossier.code} className={styles.row}>
              <DeadlineChip dossier={dossier} reading={{ asOf, sessionsToday, now }} withMoment />
              <Link to="/dossiers/$code" params={{ code: dossier.code }} className="fig">
                {dossier.code}
              </Link>
              <StatusBadge status={dossier.status} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
