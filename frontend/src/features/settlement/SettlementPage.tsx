import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, serverNow } from '@/api';
import { ErrorPanel, officeDate, PageHeading, SkeletonRows, useFormat } from '@/ui';
import styles from './SettlementPage.module.css';

export function SettlementPage() {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const today = officeDate(serverNow());
  const { from = `${today.slice(0, 4)}-01-01`, to = today } = useSearch({
    from: '/staff/reports/settlement',
  });
  const { data, error, refetch } = useQuery(queries.settlement({ from, to, groupBy: 'FIELD' }));
  return (
    <div className={styles.page}>
      <PageHeading title={t('title')} />
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short />}
      {data && (
        <p>
          {t('total')}: <b className="fig">{format.number(data.total.received.total)}</b>
        </p>
      )}
    </div>
  );
}
