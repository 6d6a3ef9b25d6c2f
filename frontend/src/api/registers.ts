import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, newIdempotencyKey } from './client';
import type { CertifiedPaper, Register, RegisterPrint, RegisterQuery } from './contract';

const KEY = ['registers'] as const;

/** The registers of the agency by year, with their books and closings. */
export const listQuery = () =>
  queryOptions({
    queryKey: [...KEY, 'years'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/registers', { signal })),
  });

/** The rows of a register by their numbers. */
export const rowsQuery = (query: RegisterQuery) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'rows', query],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/reports/register', { params: { query: { ...query, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** What was signed and is not in its book of certification yet. */
export const waitingQuery = (register: Register) =>
  queryOptions({
    queryKey: [...KEY, 'waiting', register],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/registers/{register}/waiting', { params: { path: { register } }, signal })),
  });

export const FILES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;
export type RegisterFile = keyof typeof FILES;

/** The register as a file, with the token of the session. */
export async function file(query: RegisterQuery, kind: RegisterFile) {
  const content = await bodyOf(
    api.GET('/api/v1/reports/register', {
      params: { query },
      headers: { Accept: FILES[kind] },
      parseAs: 'blob',
    }),
  );
  return new Blob([content], { type: FILES[kind] });
}

/** The months of a register that were printed and kept, the newest first. */
export const printsQuery = (register: Register) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'prints', register],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/register-prints', {
          params: { query: { register, limit: 12, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** The pages of a month as they were kept. */
export const printFile = ({
  register,
  month,
  edition,
}: Pick<RegisterPrint, 'register' | 'month' | 'edition'>) =>
  bodyOf(
    api.GET('/api/v1/register-prints/{register}/{month}/{edition}', {
      params: { path: { register, month, edition } },
      parseAs: 'blob',
    }),
  );

/** Prints a month that is over, and keeps it beside what was printed before. */
export const printMonth = (body: { register: Register; month: string }, intention: string) =>
  bodyOf(
    api.POST('/api/v1/register-prints', {
      params: { header: { 'Idempotency-Key': intention } },
      body,
    }),
  );

type SeenYear = { register: Register; year: number; version: number };

const changing = (version: number) => ({ ...ifMatch(version), 'Idempotency-Key': newIdempotencyKey() });

export const openBook = ({ register, year, version }: SeenYear) =>
  bodyOf(
    api.POST('/api/v1/registers/{register}/{year}/books', {
      params: { path: { register, year }, header: changing(version) },
    }),
  );

export const close = ({ register, year, version }: SeenYear) =>
  bodyOf(
    api.POST('/api/v1/registers/{register}/{year}/closing', {
      params: { path: { register, year }, header: changing(version) },
    }),
  );

type Row = { register: Register; year: number; number: number };

export const correct = ({ register, year, number }: Row, body: { correction: string; reason: string }) =>
  bodyOf(
    api.POST('/api/v1/registers/{register}/{year}/rows/{number}/corrections', {
      params: { path: { register, year, number }, header: { 'Idempotency-Key': newIdempotencyKey() } },
      body,
    }),
  );

export const certify = (
  dossier: { code: string; version: number },
  body: { papers: CertifiedPaper[]; signatory?: string },
) =>
  bodyOf(
    api.POST('/api/v1/dossiers/{code}/certifications', {
      params: { path: { code: dossier.code }, header: changing(dossier.version) },
      body,
    }),
  );

/** A row changes the dossier it is of, too. */
export const registersChanged = (client: QueryClient) =>
  Promise.all([KEY, ['dossiers']].map((queryKey) => client.invalidateQueries({ queryKey })));
