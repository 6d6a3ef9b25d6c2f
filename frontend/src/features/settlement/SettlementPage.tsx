import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, serverNow, type SettlementQuery } from '@/api';
import { EmptyState, halfYearOf, officeDate, ReportFrame, SkeletonRows, useFormat, type Period } from '@/ui';
import { columnOf } from './columns';
import { IdentityStrip } from './IdentityStrip';
import type { SettlementSearch } from './index';
import { SettlementDock } from './SettlementDock';
import { SettlementFilters } from './SettlementFilters';
import { SettlementHead } from './SettlementHead';
import { SettlementTable } from './SettlementTable';

const SettlementChart = lazy(() => import('./SettlementChart'));

/** Without dates in the address: the half-year of the calendar that is running. */
function periodIn({ from, to }: Partial<Period>): Period {
  return from && to ? { from, to } : halfYearOf(officeDate(serverNow()));
}

/** Biểu II.06a/VPCP/KSTT, each figure a door to the dossiers it counts. */
export function SettlementPage() {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ from: '/staff/reports/settlement' });
  const period = periodIn(search);
  const groupBy = search.groupBy ?? 'FIELD';
  const query: SettlementQuery = { ...period, groupBy, asOf: search.asOf };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queries.settlement(query),
    refetchOnWindowFocus: false,
  });
  const change = (changed: Partial<SettlementSearch>) =>
    void navigate({
      to: '/reports/settlement',
      search: { ...search, ...period, ...changed },
      resetScroll: false,
    });
  const openColumn = columnOf(search.column);
  const closeDock = () => change({ column: undefined, key: undefined });

  return (
    <ReportFrame
      head={
        <>
          <SettlementHead
            report={data}
            query={query}
            look={search.look}
            ready={data !== undefined && !isPlaceholderData}
            change={change}
          />
          <SettlementFilters period={period} groupBy={groupBy} asOf={search.asOf} change={change} />
        </>
      }
      period={period}
      asOf={data?.asOf}
      error={error}
      onRetry={() => void refetch()}
      busy={isPlaceholderData}
      notice={
        isPlaceholderData && t('running', { from: format.date(period.from), to: format.date(period.to) })
      }
      notes={data && [format.text(data.overdueNote.vi, data.overdueNote.en)]}
      dock={
        data &&
        openColumn && (
          <SettlementDock report={data} column={openColumn} rowKey={search.key} onClose={closeDock} />
        )
      }
    >
      {data && (
        <>
          <IdentityStrip report={data} past={search.asOf !== undefined} />
          {data.rows.length === 0 ? (
            <EmptyState>{t('empty')}</EmptyState>
          ) : search.look === 'chart' ? (
            <Suspense fallback={<SkeletonRows short />}>
              <SettlementChart report={data} />
            </Suspense>
          ) : (
            <SettlementTable
              key={data.groupBy}
              report={data}
              open={openColumn && { column: openColumn, key: search.key ?? null }}
            />
          )}
        </>
      )}
    </ReportFrame>
  );
}
