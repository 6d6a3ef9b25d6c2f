import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, bodyOf } from '../client';
import type { PeriodAdjustments, PeriodClosings, SettlementGroup } from '../contract';
import { noCursor } from './pages';

const periodClosingsKey = ['period-closings'] as const;

/** Periods that were signed. */
export const closingsQueries = {
  periodClosingsKey,

  periodClosings: () =>
    infiniteQueryOptions({
      queryKey: [...periodClosingsKey, 'list'],
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
      queryKey: [...periodClosingsKey, agency, number, groupBy],
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
      queryKey: [...periodClosingsKey, agency, number, groupBy, 'adjustments'],
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
};
