import type { NamedPeriod } from '@/api';

/** A stretch of whole days, both ends inclusive, as plain dates. */
export type Period = { from: string; to: string };

/** The kinds of names, as the list shows them. */
export const PERIOD_KINDS = ['CALENDAR', 'MONTH', 'STATE'] as const;

/** The name of a stretch of days, if the year has one for it. */
export const nameOf = ({ from, to }: Period, names: readonly NamedPeriod[]) =>
  names.find((name) => name.from === from && name.to === to);

/** The period before or after in its series, and whether it lies in the year before or after. */
export function neighbour(
  { series, place }: NamedPeriod,
  names: readonly NamedPeriod[],
  step: 1 | -1,
): { code: string; years: number } | undefined {
  const ordered = names
    .filter((name) => name.series === series)
    .sort((one, other) => one.place - other.place);
  const index = ordered.findIndex((name) => name.place === place) + step;
  const next = ordered.at(index % ordered.length);
  return next && { code: next.code, years: Math.floor(index / ordered.length) };
}

/** The half-year of the calendar that holds a day: what is shown before anybody has chosen. */
export function halfYearOf(date: string): Period {
  const year = date.slice(0, 4);
  return Number(date.slice(5, 7)) <= 6
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` };
}

const two = (n: number) => String(n).padStart(2, '0');

/** The month that holds a day. */
export function monthOf(date: string): Period {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const prefix = `${year}-${two(month)}`;
  return { from: `${prefix}-01`, to: `${prefix}-${two(last)}` };
}
