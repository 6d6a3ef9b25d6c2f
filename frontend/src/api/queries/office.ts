import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, bodyOf } from '../client';
import type { Me } from '../contract';
import { correctClock } from '../serverClock';
import { MINUTE } from './pages';

/** The person signed in, and the people around. */
export const officeQueries = {
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

  colleagues: () =>
    queryOptions({
      queryKey: ['colleagues'],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/colleagues', { signal })),
      staleTime: 5 * MINUTE,
    }),

  /** Of one agency, closed ones too; for those who look after more than their own department. */
  departments: (agency: string) =>
    queryOptions({
      queryKey: ['departments', agency],
      queryFn: ({ signal }) =>
        bodyOf(api.GET('/api/v1/agencies/{agency}/departments', { params: { path: { agency } }, signal })),
      staleTime: 5 * MINUTE,
    }),

  applicants: (query: { idNumber?: string; phone?: string }, enabled = true) =>
    queryOptions({
      queryKey: ['applicants', query],
      queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/applicants', { params: { query }, signal })),
      enabled,
    }),
};
