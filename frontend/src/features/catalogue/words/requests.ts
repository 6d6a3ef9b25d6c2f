import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, ifMatch, type Schemas } from '@/api';

export type ProcedureField = Schemas['ProcedureFieldView'];
export type Decision = Schemas['DecisionSummary'];
export type ExemptionGroup = Schemas['ExemptionGroupView'];
/** `retired`: those that nothing new may name, too. */
export type WordsFilter = { q?: string; retired?: boolean };

const FIELDS = '/api/v1/procedure-fields';
const FIELD = '/api/v1/procedure-fields/{code}';
const DECISIONS = '/api/v1/decisions';
const DECISION = '/api/v1/decisions/{id}';
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
