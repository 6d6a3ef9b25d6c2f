import type { CalendarDay } from '@/api';
import { neighbourDate } from '@/ui';
import { isStated } from './drafts';

export type Span = { first: CalendarDay; last: CalendarDay };

/** The stated days of a year; days in a row that are the same thing are told once: "16/02 – 20/02". */
export function namedSpans(days: readonly CalendarDay[]): Span[] {
  const spans: Span[] = [];
  for (const day of days.filter(isStated)) {
    const open = spans.at(-1);
    const goesOn =
      open &&
      neighbourDate(open.last.date, 1) === day.date &&
      open.last.kind === day.kind &&
      open.last.reason === day.reason &&
      open.last.certainty === day.certainty;
    if (goesOn) open.last = day;
    else spans.push({ first: day, last: day });
  }
  return spans;
}
