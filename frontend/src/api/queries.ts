import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { answerOf, api, bodyOf } from './client';
import type {
  Channel,
  DossierCounts,
  DossierPage,
  DossierQuery,
  DossierSummary,
  DossierView,
  Me,
  ProcedurePage,
  ProcedureQuery,
  RatingsGivenPage,
  RatingsGivenQuery,
  ReadingQuery,
  PeriodAdjustments,
  PeriodClosings,
  ReportDossiers,
  ReportFigureQuery,
  ReportName,
  ReportQuery,
  ReportTable,
  ScoredFeedbackPage,
  ScoredFeedbackQuery,
  SettlementDossiers,
  SettlementDossiersQuery,
  SettlementGroup,
  SettlementQuery,
} from './contract';
import { ApiProblem } from './problem';
import { correctClock } from './serverClock';

const MINUTE = 60_000;
const FEWEST_ROWS = 50;
const MOST_ROWS = 500;
const noCursor = undefined as string | undefined;

/** Every read of the contract, one name each. */
export const queries = {
  dossiersKey: ['dossiers'] as const,
  settlementKey: ['settlement'] as const,
  reportsKey: ['reports'] as const,

  me: () =>
    queryOptions({
      queryKey: ['me'],
      queryFn: async ({ signal }) => {
        const me = await answerOf<Me>(api.GET('/api/v1/me', { signal }));
        correctClock(me.now);
        return me;
      },
      refetchInterval: 5 * MINUTE,
    }),

  /** The date a dossier of this procedure would get if it were received now. */
  /** From now on, or from when a back-entered dossier came in. */
  procedureDeadline: (code: string, channel: Channel, receivedAt?: string) =>
    queryOptions({
      queryKey: ['procedure', code, 'deadline', channel, receivedAt ?? 'now'],
      queryFn: ({ signal }) =>
        bodyOf(
          api.GET('/api/v1/procedures/{code}/deadline', {
            params: { path: { code }, query: { channel, receivedAt } },
            signal,
          }),
        ),
      // The date moves with the clock. A refusal does not: asking again would only repeat it.
      refetchInterval: ({ state }) => (state.error instanceof ApiProblem ? false : MINUTE),
    }),

  procedures: (query: ProcedureQuery) =>
    queryOptions({
      queryKey: ['procedures', query],
      queryFn: ({ signal }) =>
        answerOf<ProcedurePage>(api.GET('/api/v1/procedures', { params: { query }, signal })),
      staleTime: 5 * MINUTE,
      placeholderData: keepPreviousData,
    }),

  /** Codes, most used first. */
  frequentProcedures: () =>
    queryOptions({
      queryKey: ['procedures', 'frequent'],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/dossiers/frequent-procedures', { signal })),
      staleTime: 5 * MINUTE,
    }),

  procedure: (code: string) =>
    queryOptions({
      queryKey: ['procedure', code],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/procedures/{code}', { params: { path: { code } }, signal })),
      staleTime: 5 * MINUTE,
    }),

  applicants: (query: { idNumber?: string; phone?: string }, enabled = true) =>
    queryOptions({
      queryKey: ['applicants', query],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/applicants', { params: { query }, signal })),
      enabled,
    }),

  dossiers: (query: DossierQuery) =>
    infiniteQueryOptions({
      queryKey: [...queries.dossiersKey, 'list', query],
      queryFn: ({ pageParam, signal }) =>
        answerOf<DossierPage>(
          api.GET('/api/v1/dossiers', { params: { query: { ...query, cursor: pageParam } }, signal }),
        ),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
      placeholderData: keepPreviousData,
    }),

  /** A list that is short enough to be read at once. */
  dossierList: (query: DossierQuery & { limit: number }) =>
    queryOptions({
      queryKey: [...queries.dossiersKey, 'whole', query],
      queryFn: ({ signal }) =>
        answerOf<DossierPage>(api.GET('/api/v1/dossiers', { params: { query }, signal })),
      refetchOnWindowFocus: false,
    }),

  /**
   * The same list as it is now, beside the one that is shown: asked again whenever something changes, while the rows
   * on the screen stay where they are.
   */
  dossiersNow: (query: DossierQuery, shown: DossierSummary[], readAt: number) =>
    queryOptions({
      queryKey: [...queries.dossiersKey, 'now', query, readAt],
      queryFn: async ({ signal }) => {
        const limit = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, shown.length));
        const page = await answerOf<DossierPage>(
          api.GET('/api/v1/dossiers', { params: { query: { ...query, limit } }, signal }),
        );
        return page.items;
      },
      initialData: shown,
      staleTime: Infinity,
      gcTime: 0,
    }),

  savedFilters: () =>
    queryOptions({
      queryKey: ['saved-filters'],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/me/saved-filters', { signal })),
      staleTime: 5 * MINUTE,
    }),

  colleagues: () =>
    queryOptions({
      queryKey: ['colleagues'],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/colleagues', { signal })),
      staleTime: 5 * MINUTE,
    }),

  dossierCounts: () =>
    queryOptions({
      queryKey: [...queries.dossiersKey, 'counts'],
      queryFn: ({ signal }) => answerOf<DossierCounts>(api.GET('/api/v1/dossiers/counts', { signal })),
    }),

  dossier: (code: string) =>
    queryOptions({
      queryKey: [...queries.dossiersKey, 'one', code],
      queryFn: ({ signal }) =>
        answerOf<DossierView>(api.GET('/api/v1/dossiers/{code}', { params: { path: { code } }, signal })),
    }),

  dossierDeadline: (code: string) =>
    queryOptions({
      queryKey: [...queries.dossiersKey, 'one', code, 'deadline'],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/dossiers/{code}/deadline', { params: { path: { code } }, signal })),
    }),

  dossierEvents: (code: string) =>
    queryOptions({
      queryKey: [...queries.dossiersKey, 'one', code, 'events'],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/dossiers/{code}/events', { params: { path: { code } }, signal })),
    }),

  /** Results that lie at the desk before their day, and whom to tell. */
  earlyResults: () =>
    infiniteQueryOptions({
      queryKey: [...queries.dossiersKey, 'early'],
      queryFn: ({ pageParam, signal }) =>
        bodyOf(api.GET('/api/v1/early-results', { params: { query: { cursor: pageParam } }, signal })),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
    }),

  /** Who looked at what; looking at it here leaves no trace. */
  readings: (query: ReadingQuery) =>
    infiniteQueryOptions({
      queryKey: ['readings', query],
      queryFn: ({ pageParam, signal }) =>
        bodyOf(
          api.GET('/api/v1/dossier-readings', { params: { query: { ...query, cursor: pageParam } }, signal }),
        ),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
      placeholderData: keepPreviousData,
    }),

  /** Of one agency, closed ones too; for those who look after more than their own department. */
  departments: (agency: string) =>
    queryOptions({
      queryKey: ['departments', agency],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/agencies/{agency}/departments', { params: { path: { agency } }, signal })),
      staleTime: 5 * MINUTE,
    }),

  settlement: (query: SettlementQuery) =>
    queryOptions({
      queryKey: [...queries.settlementKey, query],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/reports/settlement', { params: { query }, signal })),
      placeholderData: keepPreviousData,
    }),

  settlementDossiers: (query: SettlementDossiersQuery) =>
    infiniteQueryOptions({
      queryKey: [...queries.settlementKey, 'dossiers', query],
      queryFn: ({ pageParam, signal }) =>
        answerOf<SettlementDossiers>(
          api.GET('/api/v1/reports/settlement/dossiers', {
            params: { query: { ...query, cursor: pageParam } },
            signal,
          }),
        ),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
    }),

  /** @param month as in `2026-11` */
  dashboard: (month: string) =>
    queryOptions({
      queryKey: [...queries.reportsKey, 'dashboard', month],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/dashboard', { params: { query: { month } }, signal })),
      placeholderData: keepPreviousData,
    }),

  report: (report: ReportName, query: ReportQuery) =>
    queryOptions({
      queryKey: [...queries.reportsKey, report, query],
      queryFn: ({ signal }) =>
        answerOf<ReportTable>(
          api.GET('/api/v1/reports/{report}', { params: { path: { report }, query }, signal }),
        ),
      // Another report has other columns: only one and the same goes on being shown meanwhile.
      placeholderData: (before) => (before?.report === report ? before : undefined),
    }),

  reportDossiers: (report: ReportName, query: ReportFigureQuery) =>
    infiniteQueryOptions({
      queryKey: [...queries.reportsKey, report, 'dossiers', query],
      queryFn: ({ pageParam, signal }) =>
        answerOf<ReportDossiers>(
          api.GET('/api/v1/reports/{report}/dossiers', {
            params: { path: { report }, query: { ...query, cursor: pageParam } },
            signal,
          }),
        ),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
    }),

  scorecardFeedback: (query: ScoredFeedbackQuery) =>
    infiniteQueryOptions({
      queryKey: [...queries.reportsKey, 'scorecard', 'feedback', query],
      queryFn: ({ pageParam, signal }) =>
        answerOf<ScoredFeedbackPage>(
          api.GET('/api/v1/reports/scorecard/feedback', {
            params: { query: { ...query, cursor: pageParam } },
            signal,
          }),
        ),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
    }),

  /** What leaders have stated of indicators 5 and 6. */
  unitAssessments: () =>
    queryOptions({
      queryKey: [...queries.reportsKey, 'unit-assessments'],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/reports/unit-assessments', { signal })),
    }),

  ratings: (query: RatingsGivenQuery) =>
    infiniteQueryOptions({
      queryKey: [...queries.reportsKey, 'ratings', query],
      queryFn: ({ pageParam, signal }) =>
        answerOf<RatingsGivenPage>(
          api.GET('/api/v1/reports/ratings', { params: { query: { ...query, cursor: pageParam } }, signal }),
        ),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
      placeholderData: keepPreviousData,
    }),

  ratingsTally: ({ from, to, asOf }: RatingsGivenQuery) =>
    queryOptions({
      queryKey: [...queries.reportsKey, 'ratings-tally', from, to, asOf],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/reports/ratings/tally', { params: { query: { from, to, asOf } }, signal })),
      placeholderData: keepPreviousData,
    }),

  /** The periods of a year by name; they change with the law. */
  reportPeriods: (year: number) =>
    queryOptions({
      queryKey: ['report-periods', year],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/reports/periods', { params: { query: { year } }, signal })),
      staleTime: Infinity,
    }),

  periodClosingsKey: ['period-closings'] as const,
  periodClosings: () =>
    infiniteQueryOptions({
      queryKey: [...queries.periodClosingsKey, 'list'],
      queryFn: ({ pageParam, signal }) =>
        answerOf<PeriodClosings>(
          api.GET('/api/v1/reports/period-closings', { params: { query: { cursor: pageParam } }, signal }),
        ),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
    }),

  /** What was signed beside what is known now. */
  periodClosing: (agency: string, number: number, groupBy: SettlementGroup) =>
    queryOptions({
      queryKey: [...queries.periodClosingsKey, agency, number, groupBy],
      queryFn: ({ signal }) =>
        bodyOf(
          api.GET('/api/v1/reports/period-closings/{agency}/{number}', {
            params: { path: { agency, number }, query: { groupBy } },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    }),

  periodAdjustments: (agency: string, number: number, groupBy: SettlementGroup) =>
    infiniteQueryOptions({
      queryKey: [...queries.periodClosingsKey, agency, number, groupBy, 'adjustments'],
      queryFn: ({ pageParam, signal }) =>
        answerOf<PeriodAdjustments>(
          api.GET('/api/v1/reports/period-closings/{agency}/{number}/adjustments', {
            params: { path: { agency, number }, query: { groupBy, cursor: pageParam } },
            signal,
          }),
        ),
      initialPageParam: noCursor,
      getNextPageParam: (last) => last.next ?? undefined,
    }),

  /** All that is posted today, or on another day. */
  postedProcedures: (inForceOn?: string) =>
    queryOptions({
      queryKey: ['posted-procedures', { inForceOn }],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/public/v1/procedures', { params: { query: { inForceOn } }, signal })),
      staleTime: 5 * MINUTE,
      placeholderData: keepPreviousData,
    }),

  postedProcedure: (code: string, inForceOn?: string) =>
    queryOptions({
      queryKey: ['posted-procedures', code, { inForceOn }],
      queryFn: ({ signal }) =>
        bodyOf(
          api.GET('/public/v1/procedures/{code}', {
            params: { path: { code }, query: { inForceOn } },
            signal,
          }),
        ),
      staleTime: MINUTE,
    }),

  /** What became of a procedure that was ever posted. */
  postedHistory: (code: string) =>
    queryOptions({
      queryKey: ['posted-procedures', code, 'versions'],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/public/v1/procedures/{code}/versions', { params: { path: { code } }, signal })),
      staleTime: 5 * MINUTE,
    }),
};

/** After an act: whatever shows or counts dossiers is asked again when it is looked at. */
export const dossiersChanged = (client: QueryClient) =>
  Promise.all(
    [queries.dossiersKey, queries.settlementKey, queries.reportsKey].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
