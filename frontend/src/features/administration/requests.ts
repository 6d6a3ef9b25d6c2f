import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, queries } from '@/api';
import type {
  AgencyFilter,
  AgencyRequest,
  ChangeFilter,
  DepartmentRequest,
  NewAgencyRequest,
  NewDepartmentRequest,
  NewStaffRequest,
  ReceiptBookRequest,
  StaffFilter,
  StaffRequest,
  SubstitutionFilter,
  SubstitutionRequest,
} from './contract';

const AGENCY = '/api/v1/agencies/{agency}';
const CLOSURE = '/api/v1/agencies/{agency}/closure';
const DEPARTMENTS = '/api/v1/agencies/{agency}/departments';
const DEPARTMENT = '/api/v1/agencies/{agency}/departments/{code}';
const STAFF = '/api/v1/agencies/{agency}/staff';
const PERSON = '/api/v1/agencies/{agency}/staff/{username}';
const SUBSTITUTIONS = '/api/v1/agencies/{agency}/substitutions';
const SUBSTITUTION = '/api/v1/agencies/{agency}/substitutions/{id}';

const key = ['administration'] as const;

/** A list that the server gives page by page. */
const paged = <Page extends { next: string | null }>(
  part: readonly unknown[],
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Page>,
) =>
  infiniteQueryOptions({
    queryKey: [...key, ...part],
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const agenciesQuery = (filter: AgencyFilter) =>
  paged(['agencies', filter], (cursor, signal) =>
    bodyOf(api.GET('/api/v1/agencies', { params: { query: { ...filter, cursor } }, signal })),
  );

export const agencyQuery = (agency: string) =>
  queryOptions({
    queryKey: [...key, 'agency', agency],
    queryFn: ({ signal }) => bodyOf(api.GET(AGENCY, { params: { path: { agency } }, signal })),
  });

export const departmentsQuery = (agency: string) =>
  queryOptions({
    queryKey: [...key, 'departments', agency],
    queryFn: ({ signal }) => bodyOf(api.GET(DEPARTMENTS, { params: { path: { agency } }, signal })),
  });

export const staffQuery = (agency: string, filter: StaffFilter) =>
  paged(['staff', agency, filter], (cursor, signal) =>
    bodyOf(api.GET(STAFF, { params: { path: { agency }, query: { ...filter, cursor } }, signal })),
  );

export const personQuery = (agency: string, username: string) =>
  queryOptions({
    queryKey: [...key, 'person', agency, username],
    queryFn: ({ signal }) => bodyOf(api.GET(PERSON, { params: { path: { agency, username } }, signal })),
  });

export const substitutionsQuery = (agency: string, filter: SubstitutionFilter) =>
  paged(['substitutions', agency, filter], (cursor, signal) =>
    bodyOf(api.GET(SUBSTITUTIONS, { params: { path: { agency }, query: { ...filter, cursor } }, signal })),
  );

export const receiptBooksQuery = () =>
  paged(['receipt-books'], (cursor, signal) =>
    bodyOf(api.GET('/api/v1/receipt-books', { params: { query: { cursor } }, signal })),
  );

export const changesQuery = (filter: ChangeFilter) =>
  paged(['changes', filter], (cursor, signal) =>
    bodyOf(api.GET('/api/v1/administration-changes', { params: { query: { ...filter, cursor } }, signal })),
  );

const once = (intention: string) => ({ 'Idempotency-Key': intention });

export const createAgency = (body: NewAgencyRequest, intention: string) =>
  bodyOf(api.POST('/api/v1/agencies', { params: { header: once(intention) }, body }));

/** An agency as it was read; every change of it names the version. */
type SeenAgency = { agency: string; version: number };
const seenAgency = ({ agency, version }: SeenAgency) => ({ path: { agency }, header: ifMatch(version) });

export const changeAgency = (on: SeenAgency, body: AgencyRequest) =>
  bodyOf(api.PUT(AGENCY, { params: seenAgency(on), body }));

export const closeAgency = (on: SeenAgency, validUntil: string) =>
  bodyOf(api.POST(CLOSURE, { params: seenAgency(on), body: { validUntil } }));

export const reopenAgency = (on: SeenAgency) => bodyOf(api.DELETE(CLOSURE, { params: seenAgency(on) }));

export const createDepartment = (agency: string, body: NewDepartmentRequest, intention: string) =>
  bodyOf(api.POST(DEPARTMENTS, { params: { path: { agency }, header: once(intention) }, body }));

type SeenDepartment = { agency: string; code: string; version: number };
const seenDepartment = ({ agency, code, version }: SeenDepartment) => ({
  path: { agency, code },
  header: ifMatch(version),
});

export const changeDepartment = (on: SeenDepartment, body: DepartmentRequest) =>
  bodyOf(api.PUT(DEPARTMENT, { params: seenDepartment(on), body }));

export const removeDepartment = (on: SeenDepartment) =>
  api.DELETE(DEPARTMENT, { params: seenDepartment(on) });

export const createStaff = (agency: string, body: NewStaffRequest, intention: string) =>
  bodyOf(api.POST(STAFF, { params: { path: { agency }, header: once(intention) }, body }));

type SeenPerson = { agency: string; username: string; version: number };
const seenPerson = ({ agency, username, version }: SeenPerson) => ({
  path: { agency, username },
  header: ifMatch(version),
});

export const changeStaff = (on: SeenPerson, body: StaffRequest) =>
  bodyOf(api.PUT(PERSON, { params: seenPerson(on), body }));

export const deactivateStaff = (on: SeenPerson) =>
  bodyOf(api.POST('/api/v1/agencies/{agency}/staff/{username}/deactivation', { params: seenPerson(on) }));

export const activateStaff = (on: SeenPerson) =>
  bodyOf(api.POST('/api/v1/agencies/{agency}/staff/{username}/activation', { params: seenPerson(on) }));

/** Each call makes another one: the server keeps no password that it could tell again. */
export const issuePassword = (agency: string, username: string) =>
  bodyOf(
    api.POST('/api/v1/agencies/{agency}/staff/{username}/temporary-password', {
      params: { path: { agency, username } },
    }),
  );

export const createSubstitution = (agency: string, body: SubstitutionRequest, intention: string) =>
  bodyOf(api.POST(SUBSTITUTIONS, { params: { path: { agency }, header: once(intention) }, body }));

type SeenSubstitution = { agency: string; id: number; version: number };
const seenSubstitution = ({ agency, id, version }: SeenSubstitution) => ({
  path: { agency, id },
  header: ifMatch(version),
});

export const changeSubstitution = (on: SeenSubstitution, body: SubstitutionRequest) =>
  bodyOf(api.PUT(SUBSTITUTION, { params: seenSubstitution(on), body }));

export const removeSubstitution = (on: SeenSubstitution) =>
  api.DELETE(SUBSTITUTION, { params: seenSubstitution(on) });

export const openReceiptBook = (body: ReceiptBookRequest, intention: string) =>
  bodyOf(api.POST('/api/v1/receipt-books', { params: { header: once(intention) }, body }));

/** After a change: the lists, the history, and the administrator's own rights. */
export const administrationChanged = (client: QueryClient) =>
  Promise.all([key, queries.me().queryKey].map((queryKey) => client.invalidateQueries({ queryKey })));
