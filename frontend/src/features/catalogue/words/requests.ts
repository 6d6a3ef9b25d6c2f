import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, ifMatch, type Schemas } from '@/api';

export type ProcedureField = Schemas['ProcedureFieldView'];
export type Decision = Schemas['DecisionSummary'];
export type ExemptionGroup = Schemas['ExemptionGroupView'];
export type CatalogueSubject = Schemas['CatalogueSubject'];
type Stated = Record<string, unknown> | null;
/** The contract leaves open what was stated, since each subject states other things. */
export type CatalogueChange = Omit<Schemas['CatalogueChange'], 'before' | 'after'> & {
  before: Stated;
  after: Stated;
};
type ChangePage = { items: CatalogueChange[]; next: string | null };
/** `retired`: those that nothing new may name, too. */
export type WordsFilter = { q?: string; retired?: boolean };

const FIELDS = '/api/v1/procedure-fields';
const FIELD = '/api/v1/procedure-fields/{code}';
const DECISIONS = '/api/v1/decisions';
const DECISION = '/api/v1/decisions/{id}';
const DECISION_FILE = '/api/v1/decisions/{id}/file';
const GROUPS = '/api/v1/exemption-groups';
const GROUP = '/api/v1/exemption-groups/{code}';

/** Under the key of the catalogue: whoever changes that reads these again. */
const key = ['catalogue', 'words'] as const;

export const fieldListQuery = (query: WordsFilter) =>
  queryOptions({
    queryKey: [...key, 'fields', query],
    queryFn: ({ signal }) => bodyOf(api.GET(FIELDS, { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const groupListQuery = (query: WordsFilter) =>
  queryOptions({
    queryKey: [...key, 'groups', query],
    queryFn: ({ signal }) => bodyOf(api.GET(GROUPS, { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const decisionListQuery = ({ q }: WordsFilter) =>
  infiniteQueryOptions({
    queryKey: [...key, 'decisions', q],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET(DECISIONS, { params: { query: { q, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Who changed what of these words, a page at a time. */
export const changesQuery = (query: { subject?: CatalogueSubject; key?: string }) =>
  infiniteQueryOptions({
    queryKey: [...key, 'changes', query],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/catalogue-changes', {
          params: { query: { ...query, cursor: pageParam } },
          signal,
        }) as Promise<{ data?: ChangePage }>,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

const once = (intention: string) => ({ 'Idempotency-Key': intention });
type SeenWord = { code: string; version: number };
const seenWord = ({ code, version }: SeenWord) => ({ path: { code }, header: ifMatch(version) });

export const createField = (body: Schemas['NewProcedureFieldRequest'], intention: string) =>
  bodyOf(api.POST(FIELDS, { params: { header: once(intention) }, body }));
export const changeField = (on: SeenWord, body: Schemas['ProcedureFieldRequest']) =>
  bodyOf(api.PUT(FIELD, { params: seenWord(on), body }));
export const removeField = (on: SeenWord) => api.DELETE(FIELD, { params: seenWord(on) });

export const createGroup = (body: Schemas['NewExemptionGroupRequest'], intention: string) =>
  bodyOf(api.POST(GROUPS, { params: { header: once(intention) }, body }));
export const changeGroup = (on: SeenWord, body: Schemas['ExemptionGroupRequest']) =>
  bodyOf(api.PUT(GROUP, { params: seenWord(on), body }));
export const removeGroup = (on: SeenWord) => api.DELETE(GROUP, { params: seenWord(on) });

type SeenDecision = { id: number; version: number };
const seenDecision = ({ id, version }: SeenDecision) => ({ path: { id }, header: ifMatch(version) });

export const createDecision = (body: Schemas['DecisionRequest'], intention: string) =>
  bodyOf(api.POST(DECISIONS, { params: { header: once(intention) }, body }));
export const changeDecision = (on: SeenDecision, body: Schemas['DecisionRequest']) =>
  bodyOf(api.PUT(DECISION, { params: seenDecision(on), body }));
export const removeDecision = (on: SeenDecision) => api.DELETE(DECISION, { params: seenDecision(on) });

/** The signed paper, in place of whatever was there. */
export const putDecisionFile = ({ id, version }: SeenDecision, file: File) =>
  bodyOf(
    api.PUT(DECISION_FILE, {
      params: { path: { id }, query: { fileName: file.name }, header: ifMatch(version) },
      headers: { 'Content-Type': 'application/octet-stream' },
      // The contract can only call the bytes of a file a string.
      body: '',
      bodySerializer: () => file,
    }),
  );
export const removeDecisionFile = (on: SeenDecision) =>
  bodyOf(api.DELETE(DECISION_FILE, { params: seenDecision(on) }));

/** Opened with the token of the session: before something is published by it, an address alone would be refused. */
export const decisionFileQuery = ({ id, file }: Decision) =>
  queryOptions({
    queryKey: [...key, 'decision-file', file?.sha256],
    queryFn: async ({ signal }) => {
      const content = await bodyOf(
        api.GET(DECISION_FILE, { params: { path: { id } }, parseAs: 'blob', signal }),
      );
      return new Blob([content], { type: file?.mediaType });
    },
    enabled: Boolean(file),
    // What it holds never changes; large as it is, it is not kept longer than it is looked at.
    staleTime: Infinity,
    gcTime: 0,
  });
