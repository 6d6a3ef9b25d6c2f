import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, bodyOf } from '../client';
import type {
  DossierCounts,
  DossierPage,
  DossierQuery,
  DossierSummary,
  DossierView,
  ReadingQuery,
} from '../contract';
import { MINUTE, noCursor } from './pages';

const FEWEST_ROWS = 50;
const MOST_ROWS = 500;
const dossiersKey = ['dossiers'] as const;

/** Dossiers, their lists, and who looked at them. */
export const dossiersQueries = {
  dossiersKey,

  dossiers: (query: DossierQuery) =>
    infiniteQueryOptions({
      queryKey: [...dossiersKey, 'list', query],
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
      queryKey: [...dossiersKey, 'whole', query],
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
      queryKey: [...dossiersKey, 'now', query, readAt],
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

  dossierCounts: () =>
    queryOptions({
      queryKey: [...dossiersKey, 'counts'],
      queryFn: ({ signal }) => answerOf<DossierCounts>(api.GET('/api/v1/dossiers/counts', { signal })),
    }),

  dossier: (code: string) =>
    queryOptions({
      queryKey: [...dossiersKey, 'one', code],
      queryFn: ({ signal }) =>
        answerOf<DossierView>(api.GET('/api/v1/dossiers/{code}', { params: { path: { code } }, signal })),
    }),

  dossierDeadline: (code: string) =>
    queryOptions({
      queryKey: [...dossiersKey, 'one', code, 'deadline'],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/dossiers/{code}/deadline', { params: { path: { code } }, signal })),
    }),

  dossierEvents: (code: string) =>
    queryOptions({
      queryKey: [...dossiersKey, 'one', code, 'events'],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/dossiers/{code}/events', { params: { path: { code } }, signal })),
    }),

  /** Results that lie at the desk before their day, and whom to tell. */
  earlyResults: () =>
    infiniteQueryOptions({
      queryKey: [...dossiersKey, 'early'],
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
};
