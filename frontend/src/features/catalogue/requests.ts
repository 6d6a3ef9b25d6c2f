import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, newIdempotencyKey, type CodeName } from '@/api';
import type {
  CatalogueList,
  CatalogueQuery,
  Content,
  CorrectionRequest,
  Diff,
  HistoryItem,
  Impact,
  PublicationRequest,
  Rehearsal,
  RetirementRequest,
  Revised,
  Versions,
  VersionView,
} from './contract';

type Init = {
  params?: { path?: object; query?: object; header?: object };
  body?: unknown;
  signal?: AbortSignal;
};
type Answer<Body> = Promise<{ data?: Body; response: Response }>;
// The answers are named where they are asked for.
type Send = <Body>(path: string, init: Init) => Answer<Body>;
const { GET, POST, PUT, DELETE } = api as unknown as Record<'GET' | 'POST' | 'PUT' | 'DELETE', Send>;

const PROCEDURE = '/api/v1/procedures/{code}';
const VERSIONS = `${PROCEDURE}/versions`;
const VERSION = `${VERSIONS}/{number}`;
const MINUTE = 60_000;

/** The answer and its ETag, without which nothing of it can be changed. */
async function revised<Body>(answer: Answer<Body>): Promise<Revised<Body>> {
  const { response } = await answer;
  const revision = Number(/\d+/.exec(response.headers.get('ETag') ?? '')?.[0]);
  return { ...(await bodyOf(answer)), revision };
}
const once = () => ({ 'Idempotency-Key': newIdempotencyKey() });

const key = ['catalogue'] as const;
const procedureKey = (code: string) => [...key, 'procedure', code] as const;
export const versionKey = (code: string, number: number) =>
  [...procedureKey(code), 'version', number] as const;

export const listQuery = (query: CatalogueQuery) =>
  infiniteQueryOptions({
    queryKey: [...key, 'list', query],
    queryFn: ({ pageParam, signal }) => {
      const params = { query: { ...query, facets: pageParam === undefined, cursor: pageParam } };
      return bodyOf(GET<CatalogueList>('/api/v1/procedures', { params, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const fieldsQuery = () =>
  queryOptions({
    queryKey: [...key, 'fields'],
    queryFn: ({ signal }) => bodyOf(GET<CodeName[]>('/api/v1/procedure-fields', { signal })),
    staleTime: 5 * MINUTE,
  });

export const exemptionGroupsQuery = () =>
  queryOptions({
    queryKey: [...key, 'exemption-groups'],
    queryFn: ({ signal }) => bodyOf(GET<CodeName[]>('/api/v1/exemption-groups', { signal })),
    staleTime: 5 * MINUTE,
  });

/** Departments as one office has them; a process may name others too. */
export const departmentsQuery = (agency: string) =>
  queryOptions({
    queryKey: [...key, 'departments', agency],
    queryFn: ({ signal }) =>
      bodyOf(
        GET<CodeName[]>('/api/v1/agencies/{agency}/departments', { params: { path: { agency } }, signal }),
      ),
    staleTime: 5 * MINUTE,
  });

export const versionsQuery = (code: string) =>
  queryOptions({
    queryKey: [...procedureKey(code), 'versions'],
    queryFn: ({ signal }) => revised(GET<Versions>(VERSIONS, { params: { path: { code } }, signal })),
  });

export const versionQuery = (code: string, number: number) =>
  queryOptions({
    queryKey: versionKey(code, number),
    queryFn: ({ signal }) =>
      revised(GET<VersionView>(VERSION, { params: { path: { code, number } }, signal })),
  });

export const diffQuery = (code: string, number: number, against: number) =>
  queryOptions({
    queryKey: [...versionKey(code, number), 'diff', against],
    queryFn: ({ signal }) =>
      bodyOf(
        GET<Diff>(`${VERSION}/diff`, { params: { path: { code, number }, query: { against } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export const impactQuery = (code: string, number: number) =>
  queryOptions({
    queryKey: [...versionKey(code, number), 'impact'],
    queryFn: ({ signal }) =>
      bodyOf(GET<Impact>(`${VERSION}/impact`, { params: { path: { code, number } }, signal })),
  });

export const historyQuery = (code: string) =>
  infiniteQueryOptions({
    queryKey: [...procedureKey(code), 'history'],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { code }, query: { cursor: pageParam } };
      return bodyOf(
        GET<{ items: HistoryItem[]; next: string | null }>(`${PROCEDURE}/history`, { params, signal }),
      );
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const createProcedure = (body: { code: string; fieldCode: string; name: string }) =>
  bodyOf(POST<VersionView>('/api/v1/procedures', { params: { header: once() }, body }));

export const openDraft = (code: string, from: number | null) =>
  bodyOf(POST<VersionView>(VERSIONS, { params: { path: { code }, header: once() }, body: { from } }));

/** One version as it was seen: every change of it names the revision. */
type Seen = { code: string; number: number; revision: number };
const seen = ({ code, number, revision }: Seen, query = {}) => ({
  path: { code, number },
  header: ifMatch(revision),
  query,
});

export const saveDraft = (on: Seen, body: Content) =>
  revised(PUT<VersionView>(VERSION, { params: seen(on), body }));

export const discardDraft = (on: Seen) => DELETE(VERSION, { params: seen(on) });

export const publish = (on: Seen, body: PublicationRequest) => {
  const params = seen(on);
  return bodyOf(
    POST<VersionView>(`${VERSION}/publication`, {
      params: { ...params, header: { ...params.header, ...once() } },
      body,
    }),
  );
};

export const withdrawPublication = (on: Seen, reason: string) =>
  bodyOf(DELETE<VersionView>(`${VERSION}/publication`, { params: seen(on, { reason }) }));

export const correct = (on: Seen, body: CorrectionRequest) => {
  const params = seen(on);
  return bodyOf(
    POST<VersionView>(`${VERSION}/corrections`, {
      params: { ...params, header: { ...params.header, ...once() } },
      body,
    }),
  );
};

export const rehearse = (code: string, number: number) =>
  bodyOf(POST<Rehearsal>(`${VERSION}/rehearsal`, { params: { path: { code, number } } }));

type SeenProcedure = { code: string; revision: number };

export const retire = ({ code, revision }: SeenProcedure, body: RetirementRequest) =>
  bodyOf(
    POST<Versions>(`${PROCEDURE}/retirement`, {
      params: { path: { code }, header: { ...ifMatch(revision), ...once() } },
      body,
    }),
  );

export const withdrawRetirement = ({ code, revision }: SeenProcedure, reason: string) =>
  bodyOf(
    DELETE<Versions>(`${PROCEDURE}/retirement`, {
      params: { path: { code }, header: ifMatch(revision), query: { reason } },
    }),
  );

export const refile = (
  { code, revision }: SeenProcedure,
  body: { code: string; fieldCode: string; reason: string },
) => bodyOf(PUT<Versions>(PROCEDURE, { params: { path: { code }, header: ifMatch(revision) }, body }));

/** After publication, retirement and the like: lists, posted pages and reception show another catalogue. */
export const catalogueChanged = (client: QueryClient) =>
  Promise.all(
    [key, ['procedures'], ['procedure'], ['posted-procedures']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
