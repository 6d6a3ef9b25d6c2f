import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, newIdempotencyKey } from './client';
import type { ReportSubscription, ReportSubscriptionRequest } from './contract';

const KEY = ['mailing'] as const;
const SUBSCRIPTIONS = '/api/v1/reports/subscriptions';
const SECONDS = 1000;
const WHILE_WAITING = 3 * SECONDS;

/** What can be subscribed, and whether there is a mail server at all. */
export const choicesQuery = () =>
  queryOptions({
    queryKey: [...KEY, 'choices'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/reports/subscriptions/choices', { signal })),
  });

export const subscriptionsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'subscriptions'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET(SUBSCRIPTIONS, { params: { query: { cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** A subscription, and who did what to it. */
export const subscriptionQuery = (number: number) =>
  queryOptions({
    queryKey: [...KEY, 'subscription', number],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/reports/subscriptions/{number}', { params: { path: { number } }, signal })),
  });

/** What was sent, the newest first; looked at again while something is about to be sent. */
export const sendingsQuery = (subscription: number | undefined) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'sendings', subscription],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/reports/sendings', {
          params: { query: { subscription, limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((one) => one.state === 'WAITING'))
        ? WHILE_WAITING
        : false,
  });

type Seen = Pick<ReportSubscription, 'number' | 'version'>;
const seen = ({ number, version }: Seen) => ({
  path: { number },
  header: { ...ifMatch(version), 'Idempotency-Key': newIdempotencyKey() },
});
const once = (intention: string) => ({ 'Idempotency-Key': intention });

export const subscribe = (body: ReportSubscriptionRequest, intention: string) =>
  bodyOf(api.POST(SUBSCRIPTIONS, { params: { header: once(intention) }, body }));

export const change = ({ number, version }: Seen, body: ReportSubscriptionRequest) =>
  bodyOf(
    api.PUT('/api/v1/reports/subscriptions/{number}', {
      params: { path: { number }, header: ifMatch(version) },
      body,
    }),
  );

export const stop = (on: Seen) =>
  bodyOf(api.POST('/api/v1/reports/subscriptions/{number}/stop', { params: seen(on) }));

export const resume = (on: Seen) =>
  bodyOf(api.POST('/api/v1/reports/subscriptions/{number}/resume', { params: seen(on) }));

/** The report to one address, now. */
export const test = (number: number, address: string, intention: string) =>
  bodyOf(
    api.POST('/api/v1/reports/subscriptions/{number}/sendings', {
      params: { path: { number }, header: once(intention) },
      body: { address },
    }),
  );

/** The same figures again. */
export const sendAgain = (number: number) =>
  bodyOf(
    api.POST('/api/v1/reports/sendings/{number}/again', {
      params: { path: { number }, header: once(newIdempotencyKey()) },
    }),
  );

export const mailingChanged = (client: QueryClient) => client.invalidateQueries({ queryKey: KEY });
