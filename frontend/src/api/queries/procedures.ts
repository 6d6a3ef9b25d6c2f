import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, bodyOf } from '../client';
import type { Channel, ProcedurePage, ProcedureQuery } from '../contract';
import { ApiProblem } from '../problem';
import { MINUTE } from './pages';

/** The catalogue: for the desk, and as it is posted for everyone. */
export const proceduresQueries = {
  /** The date a dossier would get if it were received now, or when a back-entered one came in. */
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
