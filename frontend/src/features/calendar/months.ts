import { neighbourDate, officeTime } from '@/ui';

const two = (n: number) => String(n).padStart(2, '0');
export const firstOf = (year: number, month: number) => `${year}-${two(month)}-01`;
const yearOf = (date: string) => Number(date.slice(0, 4));

/** The weeks of a month, Monday first; `undefined` pads the first and the last. */
export function weeksOfMonth(year: number, month: number): (string | undefined)[][] {
  const first = firstOf(year, month);
  const inMonth = (date: string) => (date.startsWith(first.slice(0, 7)) ? date : undefined);
  const weeks: (string | undefined)[][] = [];
  let monday = neighbourDate(first, 1 - officeTime(first).weekday);
  do {
    weeks.push(Array.from({ length: 7 }, (_, index) => inMonth(neighbourDate(monday, index))));
    monday = neighbourDate(monday, 7);
  } while (inMonth(monday));
  return weeks;
}

/** The same day of a neighbour month, or its last day when it has fewer. */
function monthAway(date: string, step: 1 | -1) {
  const { year, month, day } = officeTime(date);
  const target = new Date(Date.UTC(year, month - 1 + step, 1));
  const lastDay = new Date(Date.UTC(year, month + step, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
}

type Press = { code: string; ctrlKey: boolean };

/** Where a key leads from a day; within its year, and undefined for any other key. */
export function moveDay({ code, ctrlKey }: Press, date: string): string | undefined {
  const year = yearOf(date);
  const { weekday } = officeTime(date);
  const within = (to: string) => (yearOf(to) === year ? to : date);
  switch (code) {
    case 'ArrowLeft':
      return within(neighbourDate(date, -1));
    case 'ArrowRight':
      return within(neighbourDate(date, 1));
    case 'ArrowUp':
      return within(neighbourDate(date, -7));
    case 'ArrowDown':
      return within(neighbourDate(date, 7));
    case 'PageUp':
      return within(monthAway(date, -1));
    case 'PageDown':
      return within(monthAway(date, 1));
    case 'Home':
      return ctrlKey ? `${year}-01-01` : within(neighbourDate(date, 1 - weekday));
    case 'End':
      return ctrlKey ? `${year}-12-31` : within(neighbourDate(date, 7 - weekday));
    default:
      return undefined;
  }
}

/** A day, or a range with its ends in the order in which they were chosen. */
export type Choice = { anchor: string; end: string };

export function datesOf({ anchor, end }: Choice): string[] {
  const [first, last] = anchor <= end ? [anchor, end] : [end, anchor];
  const dates: string[] = [];
  for (let date = first; date <= last; date = neighbourDate(date, 1)) dates.push(date);
  return dates;
}
