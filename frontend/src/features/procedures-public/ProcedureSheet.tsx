import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem, queries } from '@/api';
import { EmptyState, ErrorPanel, Icon, PageHeading, SkeletonRows, useFormat } from '@/ui';
import { IfSubmittedNow } from './IfSubmittedNow';
import { LegalGround } from './LegalGround';
import { PaperList } from './PaperList';
import { ProcedureFacts } from './ProcedureFacts';
import { ProcessSteps } from './ProcessSteps';
import styles from './ProcedureSheet.module.css';

const MINUTE = 60_000;

/** What to bring, what it costs, when it is done. */
export function ProcedureSheet({ code }: { code: string }) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    ...queries.postedProcedure(code),
    // The promise moves with the clock of the desk.
    refetchInterval: MINUTE,
  });
  if (!data && error instanceof ApiProblem && error.status === 404)
    return (
      <EmptyState action={<Link to="/procedures">{t('seeAll')}</Link>}>
        <PageHeading title={t('unknown', { code })} />
      </EmptyState>
    );
  return (
    <article className={styles.sheet}>
      {data && (
        <Link to="/procedures" search={{ field: data.field.code }} className={`${styles.back} no-print`}>
          <Icon name="chevronLeft" size="small" />
          <span lang="vi">{data.field.name}</span>
        </Link>
      )}
      <PageHeading title={data?.name ?? code} arrival={code}>
        {data && <span lang="vi">{data.name}</span>}
      </PageHeading>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows />}
      {data && (
        <>
          <p className={`${styles.code} fig`}>
            {t('code', { code, date: format.date(data.effectiveFrom) })}
            {data.effectiveUntil && ` ${t('until', { date: format.date(data.effectiveUntil) })}`}
          </p>
          <div className={styles.columns}>
            <div>
              <IfSubmittedNow deadline={data.ifSubmittedNow} immediate={data.immediate} />
              <ProcedureFacts procedure={data} />
            </div>
            <div>
              <PaperList papers={data.requiredDocuments} />
              {data.subjects && (
                <section aria-labelledby="subjects">
                  <h2 id="subjects">{t('subjects')}</h2>
                  <p lang="vi">{data.subjects}</p>
                </section>
              )}
              <ProcessSteps steps={data.steps} />
              <LegalGround procedure={data} />
            </div>
          </div>
        </>
      )}
    </article>
  );
}
