import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, useConnection, type DossierSummary } from '@/api';
import { DOSSIER_READERS, hasRole, useMe } from '@/session';
import { ErrorPanel, SkeletonRows, useShortcuts } from '@/ui';
import { ActiveFilters } from './ActiveFilters';
import { BatchBar } from './BatchBar';
import { EmptyList } from './EmptyList';
import { HorizonStrip } from './HorizonStrip';
import { KeyLine } from './KeyLine';
import { LiveNotice } from './LiveNotice';
import { useLiveList } from './useLiveList';
import { useMarks } from './useMarks';
import { ViewTabs } from './ViewTabs';
import { WorkHead } from './WorkHead';
import styles from './WorkPage.module.css';
import { WorkTable } from './WorkTable';
import { firstPageBeside, landingView } from './workViews';

/** Everybody arrives here after signing in; who may not read dossiers goes on to their own work. */
export function WorkPage() {
  const me = useMe();
  if (!hasRole(me, DOSSIER_READERS)) return <Navigate to={firstPageBeside(me.roles)} replace />;
  return <Cockpit />;
}

const NOTHING: DossierSummary[] = [];

/** What must move now. */
function Cockpit() {
  const { t } = useTranslation('work');
  const me = useMe();
  const search = useSearch({ from: '/staff/work' });
  const queryClient = useQueryClient();
  const away = useConnection().state === 'AWAY';
  const { view } = search;
  const counts = useQuery({ ...queries.dossierCounts(), refetchOnWindowFocus: false });
  const list = useInfiniteQuery({
    ...queries.dossiers(search),
    // Rows never move under the hand by themselves: R asks again.
    refetchOnWindowFocus: false,
    enabled: view !== undefined,
  });
  const refresh = () => void queryClient.invalidateQueries({ queryKey: queries.dossiersKey });
  useShortcuts([{ keys: 'KeyR', label: t('keys.refresh'), run: refresh }]);

  const dossiers = list.data?.pages.flatMap(({ items }) => items) ?? NOTHING;
  const live = useLiveList(search, {
    rows: dossiers,
    at: list.isPlaceholderData ? 0 : list.dataUpdatedAt,
    whole: !list.hasNextPage,
  });
  const marks = useMarks(live.rows.map(({ code }) => code));
  const marked = live.rows.filter(({ code }) => marks.marked.has(code));

  if (!view) {
    const landing = landingView(me.roles, search.q !== undefined);
    return <Navigate to="/work" search={{ ...search, view: landing }} replace />;
  }
  const first = list.data?.pages[0];
  // The list before this one stays until this one is there; that it was empty says nothing of this one.
  const unknown = list.isPending || (list.isPlaceholderData && dossiers.length === 0);
  return (
    <div className={styles.page}>
      <WorkHead view={view} search={search} />
      <HorizonStrip counts={counts.data} />
      <BatchBar rows={marked} onClear={marks.clear} />
      {marked.length === 0 && <ViewTabs counts={counts.data} search={search} />}
      <ActiveFilters search={search} />
      {list.error && (!list.data || !away) && (
        <div className={styles.error}>
          <ErrorPanel error={list.error} onRetry={refresh} />
        </div>
      )}
      <LiveNotice news={live.news} gone={live.gone.size} onRefresh={refresh} />
      {/* Another list starts at its top; Back finds the place again. */}
      <div key={JSON.stringify(search)} className={styles.list} data-scroll-restoration-id="work-list">
        {unknown && <SkeletonRows />}
        {first && !unknown && dossiers.length === 0 && <EmptyList search={search} />}
        {first && dossiers.length > 0 && (
          <WorkTable
            label={t(`views.${view}`)}
            dossiers={live.rows}
            gone={live.gone}
            marks={marks}
            reading={first}
            busy={list.isPlaceholderData}
            more={list.hasNextPage ? () => list.fetchNextPage() : undefined}
            loadingMore={list.isFetchingNextPage}
          />
        )}
      </div>
      <KeyLine asOf={first?.asOf} stale={away} busy={list.isFetching} onRefresh={refresh} />
    </div>
  );
}
