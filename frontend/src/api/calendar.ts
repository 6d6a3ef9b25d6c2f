import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './client';
import type {
  CalendarDayRequest,
  CalendarPreviewRequest,
  CalendarScope,
  DeskHoursRequest,
  PromiseMoveRequest,
} from './contract';

/** The working calendar: one revision for all of it, which every change must have seen. */
export const key = ['calendar'] as const;

// The days also come as CSV: what is asked for must be said.
const JSON_ONLY = { Accept: 'application/json' };
const wholeYear = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** Every day of a year; of a year that is not loaded, none. */
export const yearQuery = (year: number, scope: CalendarScope) =>
  queryOptions({
    queryKey: [...key, 'days', year, scope],
    queryFn: ({ signal }) => {
      const query = { ...wholeYear(year), all: true, scope };
      return bodyOf(api.GET('/api/v1/calendar/days', { params: { query }, headers: JSON_ONLY, signal }));
    },
    placeholderData: keepPreviousData,
  });

/** The days stated, in the shape that the import takes. */
export function downloadYear(year: number, scope: CalendarScope) {
  const query = { ...wholeYear(year), scope };
  return bodyOf(
    api.GET('/api/v1/calendar/days', {
      params: { query },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    }),
  );
}

export const deskHoursQuery = (scope: CalendarScope) =>
  queryOptions({
    queryKey: [...key, 'desk-hours', scope],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/calendar/desk-hours', { params: { query: { scope } }, signal })),
  });

export const changesQuery = () =>
  infiniteQueryOptions({
    queryKey: [...key, 'changes'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/calendar/changes', { params: { query: { cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Which open dossiers a change would move. Asked once an attempt: it is what the person will confirm. */
export const previewQuery = (body: CalendarPreviewRequest, attempt: number) =>
  queryOptions({
    queryKey: ['calendar-preview', attempt, body],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/v1/calendar/previews', { body, signal })),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

/** The revision that a change has made, for the change after it. */
const revisionOf = ({ headers }: Response) => Number(/\d+/.exec(headers.get('ETag') ?? '')?.[0]);

/** A change on what was seen; every one of them answers with the revision it made. */
type Seen = { scope: CalendarScope; revision: number };

const seen = ({ scope, revision }: Seen, changeReason?: string) => ({
  header: ifMatch(revision),
  query: { scope, changeReason },
});

export async function stateDay(date: string, body: CalendarDayRequest, on: Seen) {
  const { response } = await api.PUT('/api/v1/calendar/days/{date}', {
    params: { path: { date }, ...seen(on) },
    body,
  });
  return revisionOf(response);
}

/** The date is again what the layer below says: the whole system's calendar, or the weekday. */
export async function forgetDay(date: string, changeReason: string | undefined, on: Seen) {
  const { response } = await api.DELETE('/api/v1/calendar/days/{date}', {
    params: { path: { date }, ...seen(on, changeReason) },
  });
  return revisionOf(response);
}

export async function stateDeskHours(validFrom: string, body: DeskHoursRequest, on: Seen) {
  const { response } = await api.PUT('/api/v1/calendar/desk-hours/{validFrom}', {
    params: { path: { validFrom }, ...seen(on) },
    body,
  });
  return revisionOf(response);
}

export async function forgetDeskHours(validFrom: string, changeReason: string | undefined, on: Seen) {
  const { response } = await api.DELETE('/api/v1/calendar/desk-hours/{validFrom}', {
    params: { path: { validFrom }, ...seen(on, changeReason) },
  });
  return revisionOf(response);
}

type YearFile = { year: number; csv: string; changeReason?: string };
/** Without a revision it is a dry run: only what would change. */
export function importYear({ year, csv, changeReason }: YearFile, revision?: number) {
  return bodyOf(
    api.POST('/api/v1/calendar/years/{year}', {
      params: {
        path: { year },
        query: { dryRun: revision === undefined, changeReason },
        header: revision === undefined ? {} : ifMatch(revision),
      },
      headers: { 'Content-Type': 'text/csv' },
      body: csv,
      bodySerializer: (text) => text,
    }),
  );
}

/** Open dossiers whose printed date is not what the calendar in force gives. */
export const promiseMovesQuery = () =>
  queryOptions({
    queryKey: [...key, 'promise-moves'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/calendar/promise-moves', { params: { query: { limit: 500 } }, signal })),
  });

export function movePromises(body: PromiseMoveRequest, idempotencyKey: string) {
  return bodyOf(
    api.POST('/api/v1/calendar/promise-moves', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );
}
