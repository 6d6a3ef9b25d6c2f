import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem, queries, type PostedHistory } from '@/api';
import { EmptyState, ErrorPanel, PageHeading, SkeletonRows, useFormat } from '@/ui';
import styles from './ProcedureSheet.module.css';
import { VersionHistory } from './VersionHistory';

type Props = { code: string; day: string | undefined };

/** Who comes by an old sheet of paper reads what became of the procedure, and which one to take instead. */
export function NotPosted({ code, day }: Props) {
  const { t } = useTranslation('procedures');
  const { data, error, refetch } = useQuery(queries.postedHistory(code));
  if (data) return <History history={data} day={day} />;
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <EmptyState action={<Link to="/procedures">{t('seeAll')}</Link>}>
        <PageHeading title={t('unknown', { code })} />
      </EmptyState>
    );
  return (
    <>
      <PageHeading title={code} />
      {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
    </>
  );
}

function History({ history, day }: { history: PostedHistory; day: string | undefined }) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  const { code, name, field, retiredOn, replacedBy, versions } = history;
  const retired = retiredOn !== null && (day === undefined || retiredOn <= day);
  return (
    <article className={styles.sheet}>
      <PageHeading title={name} arrival={code}>
        <span lang="vi">{name}</span>
      </PageHeading>
      <p className={`${styles.code} fig`}>{t('codeOnly', { code })}</p>
      <div className={styles.gone}>
        <p className="fig">
          <b>
            {retired
              ? t('gone.retired', { date: format.date(retiredOn) })
              : day
                ? t('gone.thatDay', { date: format.date(day) })
                : t('gone.today')}
          </b>
        </p>
        {retired && replacedBy && (
          <p>
            {t('gone.replacedBy')}{' '}
            <Link to="/procedures/$code" params={{ code: replacedBy.code }} lang="vi">
              {replacedBy.name}
            </Link>
          </p>
        )}
        <p>
          {day && (
            <>
              <Link to="/procedures/$code" params={{ code }}>
                {t('day.today')}
              </Link>
              {' · '}
            </>
          )}
          <Link to="/procedures" search={{ field: field.code }}>
            {t('gone.field')} <span lang="vi">{field.name}</span>
          </Link>
        </p>
      </div>
      <VersionHistory code={code} versions={versions} />
    </article>
  );
}
