import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { answerOf, api, bodyOf, ifMatch } from './client';
import type { Criterion, DeviationPage, DeviationQuery } from './contract';

/** What lies under a dossier is read again after each act on it. */
const ofDossier = (code: string, ...part: string[]) => ['dossiers', 'one', code, ...part] as const;

/** 3 Đúng: three ticks with their evidence, computed at the moment of asking. */
export const proofQuery = (code: string) =>
  queryOptions({
    queryKey: ofDossier(code, 'proof'),
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/dossiers/{code}/proof', { params: { path: { code } }, signal })),
  });

/** What the dossier failed, and what was said to it. */
export const deviationsOfQuery = (code: string) =>
  queryOptions({
    queryKey: ofDossier(code, 'deviations'),
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/dossiers/{code}/deviations', { params: { path: { code } }, signal })),
  });

export const deviationQuery = (code: string, criterion: Criterion) =>
  queryOptions({
    queryKey: ofDossier(code, 'deviations', criterion),
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/dossiers/{code}/deviations/{criterion}', {
          params: { path: { code, criterion } },
          signal,
        }),
      ),
  });

/** The deviations of the agency that were found in a period. */
export const deviationsQuery = (query: DeviationQuery) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', 'deviations', query],
    queryFn: ({ pageParam, signal }) =>
      answerOf<DeviationPage>(
        api.GET('/api/v1/deviations', { params: { query: { ...query, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

type Answer = {
  code: string;
  criterion: Criterion;
  version: number;
  body: { cause: string; correctiveAction: string };
};

/** Adds cause and corrective action to what was said before; If-Match keeps a second sending from adding them twice. */
export const answerDeviation = ({ code, criterion, version, body }: Answer) =>
  bodyOf(
    api.PUT('/api/v1/dossiers/{code}/deviations/{criterion}', {
      params: { path: { code, criterion }, header: ifMatch(version) },
      body,
    }),
  );

export const deviationsChanged = (client: QueryClient) =>
  client.invalidateQueries({ queryKey: ['dossiers'] });
