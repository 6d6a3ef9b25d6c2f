import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './client';
import type { EnterFeedback, FeedbackActRequest, FeedbackQuery, RatingSlip } from './contract';
import { ApiProblem } from './problem';

/** Read again after each act on the dossier. */
const ratingKey = (code: string) => ['dossiers', 'one', code, 'rating'] as const;

/** How the dossier was rated; null while nobody has. */
export const ratingQuery = (code: string) =>
  queryOptions({
    queryKey: ratingKey(code),
    queryFn: async ({ signal }) => {
      try {
        return await bodyOf(
          api.GET('/api/v1/dossiers/{code}/rating', { params: { path: { code } }, signal }),
        );
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'NOT_RATED_YET') return null;
        throw error;
      }
    },
  });

/** What the citizen ticked on the slip of paper. */
export const enterRating = (code: string, slip: RatingSlip, idempotencyKey: string) =>
  bodyOf(
    api.POST('/api/v1/dossiers/{code}/rating', {
      params: { path: { code }, header: { 'Idempotency-Key': idempotencyKey } },
      body: slip,
    }),
  );

export const ratingChanged = (client: QueryClient, code: string) =>
  client.invalidateQueries({ queryKey: ratingKey(code) });

/** Feedback and complaints of the agency, what is due first at the front. */
export const listQuery = (query: FeedbackQuery) =>
  infiniteQueryOptions({
    queryKey: ['feedback', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/feedback', { params: { query: { ...query, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const oneQuery = (code: string) =>
  queryOptions({
    queryKey: ['feedback', 'one', code],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/feedback/{code}', { params: { path: { code } }, signal })),
  });

export const enter = (body: EnterFeedback, idempotencyKey: string) =>
  bodyOf(api.POST('/api/v1/feedback', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));

type ActOn = { code: string; version: number; body: FeedbackActRequest; idempotencyKey: string };

export const actOn = ({ code, version, body, idempotencyKey }: ActOn) =>
  bodyOf(
    api.POST('/api/v1/feedback/{code}/acts', {
      params: { path: { code }, header: { ...ifMatch(version), 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );

export const changed = (client: QueryClient) => client.invalidateQueries({ queryKey: ['feedback'] });
