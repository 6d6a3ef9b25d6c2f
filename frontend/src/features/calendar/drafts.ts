import type {
  CalendarDay,
  CalendarDayRequest,
  CalendarPreviewRequest,
  CalendarScope,
  Certainty,
} from '@/api';
import { isWorked, type StatedKind } from './kinds';
import { hasWrongTime } from './typedTime';

export type Hours = { opensAt: string; closesAt: string };
/** What a day is to become. Plain JSON: it stays on this machine until it is saved. */
export type DayDraft = {
  /** Null: nothing is stated any more. */
  kind: StatedKind | null;
  hours: Hours[];
  reason: string;
  reasonEn: string;
  legalReference: string;
  certainty: Certainty;
  changeReason: string;
};
export type Drafts = Readonly<Record<string, DayDraft>>;
type Content = Omit<DayDraft, 'kind' | 'hours' | 'changeReason'>;

const NOTHING: Content = { reason: '', reasonEn: '', legalReference: '', certainty: 'ANNOUNCED' };
const clock = (time: string) => time.slice(0, 5);
export const hoursOf = (sessions: readonly Hours[]): Hours[] =>
  sessions.map(({ opensAt, closesAt }) => ({ opensAt: clock(opensAt), closesAt: clock(closesAt) }));

export const isStated = ({ certainty }: Pick<CalendarDay, 'certainty'>) => certainty !== null;

/** Something stated on this layer can be taken back on it. */
export const isStatedBy = (day: CalendarDay, scope: CalendarScope) => day.scope === scope;

const isEqual = (a: readonly Hours[], b: readonly Hours[]) =>
  JSON.stringify(hoursOf(a)) === JSON.stringify(hoursOf(b));

/** The form as it opens for a day: its own words where something is stated, else empty. */
export function draftOf(day: CalendarDay, ordinary: readonly Hours[]): DayDraft {
  if (!isStated(day) || day.kind === 'REST') return { ...NOTHING, kind: null, hours: [], changeReason: '' };
  return {
    kind: day.kind,
    hours: isEqual(day.sessions, ordinary) ? [] : hoursOf(day.sessions),
    reason: day.reason ?? '',
    reasonEn: day.reasonEn ?? '',
    legalReference: day.legalReference ?? '',
    certainty: day.certainty ?? 'ANNOUNCED',
    changeReason: '',
  };
}

/** A day with other hours begins with the morning of an ordinary one; the others follow the desk hours. */
export const withKind = (draft: DayDraft, kind: StatedKind | null, ordinary: readonly Hours[]): DayDraft => ({
  ...draft,
  kind,
  hours: kind === 'HALF_DAY' ? hoursOf(ordinary.slice(0, 1)) : [],
});

const same = (a: DayDraft, b: DayDraft) => JSON.stringify(a) === JSON.stringify(b);

/** Drafts with these days changed. A day that is again as it is stated is no draft any more. */
export function changed(
  drafts: Drafts,
  days: readonly CalendarDay[],
  ordinary: readonly Hours[],
  change: (draft: DayDraft, day: CalendarDay) => DayDraft,
): Drafts {
  const next = { ...drafts };
  for (const day of days) {
    const stated = draftOf(day, ordinary);
    const draft = change(drafts[day.date] ?? stated, day);
    if (same(draft, stated)) Reflect.deleteProperty(next, day.date);
    else next[day.date] = draft;
  }
  return next;
}

export function without(drafts: Drafts, date: string): Drafts {
  const next = { ...drafts };
  Reflect.deleteProperty(next, date);
  return next;
}

export const datesIn = (drafts: Drafts) => Object.keys(drafts).sort();

const sessionsIn = ({ kind, hours }: DayDraft) =>
  kind !== null && isWorked(kind) && hours.length > 0 ? hours : undefined;

export type Missing = 'kind' | 'hours' | 'reason' | 'reasonEn' | 'changeReason';

/** What the form must ask before the server is asked: what openapi.yaml requires, and a reason for the past. */
export function missingIn(draft: DayDraft, day: CalendarDay, today: string): Missing[] {
  const missing: Missing[] = [];
  if (draft.kind === null && !isStated(day)) missing.push('kind');
  if (hasWrongTime(sessionsIn(draft) ?? [])) missing.push('hours');
  if (draft.kind !== null && draft.reason.trim() === '') missing.push('reason');
  if (draft.kind !== null && draft.reasonEn.trim() === '') missing.push('reasonEn');
  if (day.date < today && draft.changeReason.trim() === '') missing.push('changeReason');
  return missing;
}

const optional = (text: string) => text.trim() || undefined;

export function requestOf(draft: DayDraft & { kind: StatedKind }): CalendarDayRequest {
  return {
    kind: draft.kind,
    sessions: sessionsIn(draft),
    reason: draft.reason.trim(),
    reasonEn: draft.reasonEn.trim(),
    legalReference: optional(draft.legalReference),
    certainty: draft.certainty,
    changeReason: optional(draft.changeReason),
  };
}

export function previewOf(drafts: Drafts, scope: CalendarScope): CalendarPreviewRequest {
  const dates = datesIn(drafts);
  const days = dates.flatMap((date) => {
    const draft = drafts[date] as DayDraft;
    return draft.kind === null ? [] : [{ date, kind: draft.kind, sessions: sessionsIn(draft) }];
  });
  return { scope, days, remove: dates.filter((date) => drafts[date]?.kind === null) };
}
