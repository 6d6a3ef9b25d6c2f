import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, bodyOf, ifMatch } from './client';
import type {
  CalendarChangePage,
  CalendarDayRequest,
  CalendarDays,
  CalendarPreview,
  CalendarPreviewRequest,
  CalendarScope,
  DeskHours,
  DeskHoursRequest,
  PromiseMoves,
  PromiseMovesRequest,
  PromiseMovesResult,
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
      return answerOf<CalendarDays>(
        api.GET('/api/v1/calendar/days', { params: { query }, headers: JSON_ONLY, signal }),
      );
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
    queryFn: ({ signal }) => {
      const params = { query: { scope } } as object;
      return answerOf<DeskHours>(api.GET('/api/v1/calendar/desk-hours', { params, signal }));
    },
  });

export const changesQuery = () =>
  infiniteQueryOptions({
    queryKey: [...key, 'changes'],
    queryFn: ({ pageParam, signal }) =>
      answerOf<CalendarChangePage>(
        api.GET('/api/v1/calendar/changes', { params: { query: { cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Which open dossiers a change would move. Asked anew each time: it is what the person will confirm. */
export const previewQuery = (body: CalendarPreviewRequest) =>
  queryOptions({
    queryKey: [...key, 'preview', body],
    queryFn: ({ signal }) =>
      answerOf<CalendarPreview>(api.POST('/api/v1/calendar/previews', { body, signal })),
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
  query: { scope, changeReason } as never,
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

type Later = {
  GET: (path: string, init: object) => Promise<{ data?: unknown; response: Response }>;
  POST: Later['GET'];
  DELETE: Later['GET'];
};
const later = api as unknown as Later;

export async function forgetDeskHours(validFrom: string, changeReason: string | undefined, on: Seen) {
  const { response } = await later.DELETE('/api/v1/calendar/desk-hours/{validFrom}', {
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
      answerOf<PromiseMoves>(
        later.GET('/api/v1/calendar/promise-moves', { params: { query: { limit: 500 } }, signal }),
      ),
  });

export function movePromises(body: PromiseMovesRequest, idempotencyKey: string) {
  return answerOf<PromiseMovesResult>(
    later.POST('/api/v1/calendar/promise-moves', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );
}
