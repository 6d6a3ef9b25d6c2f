import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, bodyOf } from '../client';
import type {
  RatingsGivenPage,
  RatingsGivenQuery,
  ReportDossiers,
  ReportFigureQuery,
  ReportName,
  ReportQuery,
  ReportTable,
  ScoredFeedbackPage,
  ScoredFeedbackQuery,
  SettlementDossiers,
  SettlementDossiersQuery,
  SettlementQuery,
} from '../contract';
import { noCursor } from './pages';

const settlementKey = ['settlement'] as const;
const reportsKey = ['reports'] as const;

/** What is counted. */
export const reportsQueries = {
  settlementKey,
  reportsKey,

  settlement: (query: SettlementQuery) =>
    queryOptions({
      queryKey: [...settlementKey, query],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/reports/settlement', { params: { query }, signal })),
      placeholderData: keepPreviousData,
    }),

  settlementDossiers: (query: SettlementDossiersQuery) =>
    infiniteQueryOptions({
      queryKey: [...settlementKey, 'dossiers', query],
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
      queryKey: [...reportsKey, 'dashboard', month],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/dashboard', { params: { query: { month } }, signal })),
      placeholderData: keepPreviousData,
    }),

  report: (report: ReportName, query: ReportQuery) =>
    queryOptions({
      queryKey: [...reportsKey, report, query],
      queryFn: ({ signal }) =>
        answerOf<ReportTable>(
          api.GET('/api/v1/reports/{report}', { params: { path: { report }, query }, signal }),
        ),
      // Another report has other columns: only one and the same goes on being shown meanwhile.
      placeholderData: (before) => (before?.report === report ? before : undefined),
    }),

  reportDossiers: (report: ReportName, query: ReportFigureQuery) =>
    infiniteQueryOptions({
      queryKey: [...reportsKey, report, 'dossiers', query],
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
      queryKey: [...reportsKey, 'scorecard', 'feedback', query],
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
      queryKey: [...reportsKey, 'unit-assessments'],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/reports/unit-assessments', { signal })),
    }),

  ratings: (query: RatingsGivenQuery) =>
    infiniteQueryOptions({
      queryKey: [...reportsKey, 'ratings', query],
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
      queryKey: [...reportsKey, 'ratings-tally', from, to, asOf],
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
};
