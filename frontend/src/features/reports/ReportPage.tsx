import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, serverNow, type ReportName, type ReportQuery, type ReportTable } from '@/api';
import { hasRole, useMe } from '@/session';
import {
  EmptyState,
  monthOf,
  officeDate,
  PageHeading,
  ReportFrame,
  ReportHeading,
  useFormat,
  type Period,
} from '@/ui';
import { weekAhead } from './days';
import { downloadReport } from './downloadReport';
import { FeedbackDock } from './FeedbackDock';
import type { ReportSearch } from './index';
import { ReportDock } from './ReportDock';
import { ReportFilters } from './ReportFilters';
import { isOpenable, ReportGrid } from './ReportGrid';
import { reportNamed } from './reportNames';
import { UnitAssessments } from './UnitAssessments';
import type { Figure } from './useFigureTitle';

/** Without dates in the address: this month, or the week ahead of what is due. */
function periodIn(report: ReportName, { from, to }: Partial<Period>): Period {
  if (from && to) return { from, to };
  const today = officeDate(serverNow());
  return report === 'due-soon' ? weekAhead(today) : monthOf(today);
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

/** Its period, its rows, and what is behind each figure. */
function Report({ report }: { report: ReportName }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate();
  const search = useSearch({ from: '/staff/reports/$report' });
  const period = periodIn(report, search);
  const query: ReportQuery = { ...period, asOf: search.asOf, groupBy: search.by };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queries.report(report, query),
    refetchOnWindowFocus: false,
  });
  const change = (changed: Partial<ReportSearch>) =>
    void navigate({
      to: '/reports/$report',
      params: { report },
      search: { ...search, ...period, ...changed },
      resetScroll: false,
    });
  const column = data?.columns.find(({ key }) => key === search.column);
  const figure = column && isOpenable(column) ? { column, rowKey: search.key } : undefined;
  const closeDock = () => change({ column: undefined, key: undefined });

  return (
    <ReportFrame
      head={
        <>
          <ReportHeading
            title={data ? format.text(data.title.vi, data.title.en) : t('title')}
            arrival={report}
            sub={data && t('reportedBy', { agency: data.agency.name })}
            ready={data !== undefined && !isPlaceholderData}
            download={(kind) => downloadReport(report, query, kind, format.language)}
          />
          <ReportFilters
            period={period}
            asOf={search.asOf}
            groupBy={data?.groupBy ?? search.by}
            groupings={data?.groupings ?? []}
            change={change}
          />
        </>
      }
      period={period}
      asOf={data?.asOf}
      error={error}
      onRetry={() => void refetch()}
      busy={isPlaceholderData}
      notice={data && search.asOf && t('asKnownAt', { moment: format.dateTime(data.asOf) })}
      notes={data?.notes.map((note) => format.text(note.vi, note.en))}
      dock={data && figure && <Dock report={report} table={data} figure={figure} onClose={closeDock} />}
    >
      {data && (
        <>
          {data.rows.length === 0 ? (
            <EmptyState>{t('empty')}</EmptyState>
          ) : (
            <ReportGrid
              report={report}
              table={data}
              open={figure && { column: figure.column.key, key: search.key ?? null }}
            />
          )}
          {report === 'scorecard' && !figure && hasRole(me, ['leader', 'auditor']) && <UnitAssessments />}
        </>
      )}
    </ReportFrame>
  );
}

type DockProps = { report: ReportName; table: ReportTable; figure: Figure; onClose: () => void };

function Dock({ report, table, figure, onClose }: DockProps) {
  return figure.column.kind === 'FEEDBACK' ? (
    <FeedbackDock table={table} figure={figure} onClose={onClose} />
  ) : (
    <ReportDock report={report} table={table} figure={figure} onClose={onClose} />
  );
}
