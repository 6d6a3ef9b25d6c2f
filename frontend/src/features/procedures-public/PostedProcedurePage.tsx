import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { ErrorPanel, PageHeading, PromisedDate, SkeletonRows, useFormat } from '@/ui';

export function PostedProcedurePage() {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  const { code } = useParams({ from: '/public/procedures/$code' });
  const { data, error, refetch } = useQuery(queries.postedProcedure(code));
  return (
    <>
      <PageHeading title={data?.name ?? code} arrival={code} />
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows />}
      {data && (
        <>
          <p className="fig">{t('code', { code, date: format.date(data.effectiveFrom) })}</p>
          {data.ifSubmittedNow && <PromisedDate at={data.ifSubmittedNow.dueAt} look="card" />}
        </>
      )}
    </>
  );
}
