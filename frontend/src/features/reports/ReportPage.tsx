import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, serverNow, type ReportName, type ReportQuery } from '@/api';
import { EmptyState, ErrorPanel, officeDate, PageHeading, SkeletonRows, useFormat } from '@/ui';
import { daysOf, type Days } from './days';
import type { ReportSearch } from './index';
import { ReportDock } from './ReportDock';
import { ReportFilters } from './ReportFilters';
import { ReportHead } from './ReportHead';
import { ReportGrid } from './ReportGrid';
import { reportNamed } from './reportNames';
import styles from './ReportPage.module.css';

/** Without dates in the address: this month, or the week ahead of what is due. */
function daysIn(report: ReportName, { from, to }: Partial<Days>): Days {
  return from && to
    ? { from, to }
    : daysOf(report === 'due-soon' ? 'WEEK_AHEAD' : 'MONTH', officeDate(serverNow()));
}

/** Any report that is one table, by the name in the address. */
export function ReportPage() {
  const { t } = useTranslation('reports');
  const { report } = useParams({ from: '/staff/reports/$report' });
  const name = reportNamed(report);
  if (name) return <Report key={name} report={name} />;
  return (
    <>
      <PageHeading title={t('title')} />
      <EmptyState>{t('unknown', { name: report })}</EmptyState>
    </>
  );
}

/** Its period, its rows, and the dossiers behind each figure. */
function Report({ report }: { report: ReportName }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ from: '/staff/reports/$report' });
  const days = daysIn(report, search);
  const query: ReportQuery = { ...days, asOf: search.asOf, groupBy: search.by };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queries.report(report, query),
    refetchOnWindowFocus: false,
  });
  const change = (changed: Partial<ReportSearch>) =>
    void navigate({
      to: '/reports/$report',
      params: { report },
      search: { ...search, ...days, ...changed },
      resetScroll: false,
    });
  const opened = data?.columns.find(({ key, opens }) => opens && key === search.column);

  return (
    <div className={styles.page}>
      <ReportHead
        report={report}
        query={query}
        title={data && format.text(data.title.vi, data.title.en)}
        agency={data?.agency.name}
        ready={data !== undefined && !isPlaceholderData}
      />
      <ReportFilters
        days={days}
        asOf={search.asOf}
        groupBy={data?.groupBy ?? search.by}
        groupings={data?.groupings ?? []}
        change={change}
      />
      <p className={styles.printOnly}>
        {t('printed', { from: format.date(days.from), to: format.date(days.to) })}{' '}
        {data && t('asKnownAt', { moment: format.dateTime(data.asOf) })}
      </p>
      {error && (
        <div className={styles.error}>
          <ErrorPanel error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {!data && !error && <SkeletonRows short rows={10} />}
      {data && (
        <div className={styles.report} aria-busy={isPlaceholderData}>
          {search.asOf && (
            <p className={styles.past} role="status">
              {t('asKnownAt', { moment: format.dateTime(data.asOf) })}
            </p>
          )}
          {data.rows.length === 0 ? (
            <EmptyState>{t('empty')}</EmptyState>
          ) : (
            <ReportGrid
              report={report}
              table={data}
              open={opened && { column: opened.key, key: search.key ?? null }}
            />
          )}
          {data.notes.length > 0 && (
            <ul className={styles.notes}>
              {data.notes.map((note) => (
                <li key={note.vi}>{format.text(note.vi, note.en)}</li>
              ))}
            </ul>
          )}
          {opened && (
            <ReportDock
              report={report}
              table={data}
              column={opened}
              rowKey={search.key}
              onClose={() => change({ column: undefined, key: undefined })}
            />
          )}
        </div>
      )}
    </div>
  );
}
