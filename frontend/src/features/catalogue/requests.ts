import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, newIdempotencyKey } from '@/api';
import type {
  CatalogueList,
  CatalogueQuery,
  CertificationBook,
  Content,
  CorrectionRequest,
  Diff,
  PublicationRequest,
  RetirementRequest,
  Revised,
} from './contract';

const PROCEDURE = '/api/v1/procedures/{code}';
const VERSIONS = '/api/v1/procedures/{code}/versions';
const VERSION = '/api/v1/procedures/{code}/versions/{number}';
const PUBLICATION = '/api/v1/procedures/{code}/versions/{number}/publication';
const RETIREMENT = '/api/v1/procedures/{code}/retirement';
const MINUTE = 60_000;

/** The answer and its ETag, without which nothing of it can be changed. */
async function revised<Body>(answer: Promise<{ data?: Body; response: Response }>): Promise<Revised<Body>> {
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
      const answer = api.GET('/api/v1/procedures', { params, signal });
      return bodyOf(answer as Promise<{ data?: CatalogueList }>);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const fieldsQuery = () =>
  queryOptions({
    queryKey: [...key, 'fields'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/procedure-fields', { signal })),
    staleTime: 5 * MINUTE,
  });

export const exemptionGroupsQuery = () =>
  queryOptions({
    queryKey: [...key, 'exemption-groups'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/exemption-groups', { signal })),
    staleTime: 5 * MINUTE,
  });

/** Departments as one office has them; a process may name others too. */
export const departmentsQuery = (agency: string) =>
  queryOptions({
    queryKey: [...key, 'departments', agency],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/agencies/{agency}/departments', { params: { path: { agency } }, signal })),
    staleTime: 5 * MINUTE,
  });

export const versionsQuery = (code: string) =>
  queryOptions({
    queryKey: [...procedureKey(code), 'versions'],
    queryFn: ({ signal }) => revised(api.GET(VERSIONS, { params: { path: { code } }, signal })),
  });

export const versionQuery = (code: string, number: number) =>
  queryOptions({
    queryKey: versionKey(code, number),
    queryFn: ({ signal }) => revised(api.GET(VERSION, { params: { path: { code, number } }, signal })),
  });

export const diffQuery = (code: string, number: number, against: number) =>
  queryOptions({
    queryKey: [...versionKey(code, number), 'diff', against],
    queryFn: ({ signal }) => {
      const params = { path: { code, number }, query: { against } };
      const answer = api.GET('/api/v1/procedures/{code}/versions/{number}/diff', { params, signal });
      return bodyOf(answer as Promise<{ data?: Diff }>);
    },
    placeholderData: keepPreviousData,
  });

export const impactQuery = (code: string, number: number) =>
  queryOptions({
    queryKey: [...versionKey(code, number), 'impact'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/procedures/{code}/versions/{number}/impact', {
          params: { path: { code, number } },
          signal,
        }),
      ),
  });

export const historyQuery = (code: string) =>
  infiniteQueryOptions({
    queryKey: [...procedureKey(code), 'history'],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { code }, query: { cursor: pageParam } };
      return bodyOf(api.GET('/api/v1/procedures/{code}/history', { params, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const createProcedure = (body: { code: string; fieldCode: string; name: string }) =>
  bodyOf(api.POST('/api/v1/procedures', { params: { header: once() }, body }));

export const openDraft = (code: string, from: number | null) =>
  bodyOf(api.POST(VERSIONS, { params: { path: { code }, header: once() }, body: { from } }));

/** One version as it was seen: every change of it names the revision. */
type Seen = { code: string; number: number; revision: number };
const seen = ({ code, number, revision }: Seen) => ({
  path: { code, number },
  header: ifMatch(revision),
});
/** The same for what a resent request must not do twice. */
const seenOnce = (on: Seen) => ({ ...seen(on), header: { ...ifMatch(on.revision), ...once() } });

export const saveDraft = (on: Seen, body: Content) => revised(api.PUT(VERSION, { params: seen(on), body }));

export const discardDraft = (on: Seen) => api.DELETE(VERSION, { params: seen(on) });

export const publish = (on: Seen, body: PublicationRequest) =>
  bodyOf(api.POST(PUBLICATION, { params: seenOnce(on), body }));

export const withdrawPublication = (on: Seen, reason: string) =>
  bodyOf(api.DELETE(PUBLICATION, { params: { ...seen(on), query: { reason } } }));

export const correct = (on: Seen, body: CorrectionRequest) =>
  bodyOf(api.POST('/api/v1/procedures/{code}/versions/{number}/corrections', { params: seenOnce(on), body }));

export const rehearse = (code: string, number: number) =>
  bodyOf(
    api.POST('/api/v1/procedures/{code}/versions/{number}/rehearsal', { params: { path: { code, number } } }),
  );

type SeenProcedure = { code: string; revision: number };

export const retire = ({ code, revision }: SeenProcedure, body: RetirementRequest) =>
  bodyOf(
    api.POST(RETIREMENT, {
      params: { path: { code }, header: { ...ifMatch(revision), ...once() } },
      body,
    }),
  );

export const withdrawRetirement = ({ code, revision }: SeenProcedure, reason: string) =>
  bodyOf(
    api.DELETE(RETIREMENT, {
      params: { path: { code }, header: ifMatch(revision), query: { reason } },
    }),
  );

export const refile = (
  { code, revision }: SeenProcedure,
  body: { code: string; fieldCode: string; reason: string },
) => bodyOf(api.PUT(PROCEDURE, { params: { path: { code }, header: ifMatch(revision) }, body }));

export const writeInto = (
  { code, revision }: SeenProcedure,
  body: { book: CertificationBook | null; reason: string },
) =>
  bodyOf(
    api.PUT('/api/v1/procedures/{code}/certification-book', {
      params: { path: { code }, header: ifMatch(revision) },
      body,
    }),
  );

/** After publication, retirement and the like: lists, posted pages and reception show another catalogue. */
export const catalogueChanged = (client: QueryClient) =>
  Promise.all(
    [key, ['procedures'], ['procedure'], ['posted-procedures']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
