import type { DeadlineDay } from '@/api';
import { neighbourDate, officeTime } from '../format/officeTime';

/** A month grid's rows, Monday first; `null` pads the first and the last week. */
export function weeksOf(days: DeadlineDay[]): (DeadlineDay | null)[][] {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const byDate = new Map(days.map((day) => [day.date, day]));
  const weeks: (DeadlineDay | null)[][] = [];
  let date = neighbourDate(first.date, 1 - officeTime(first.date).weekday);
  while (date <= last.date) {
    const monday = date;
    weeks.push(Array.from({ length: 7 }, (_, index) => byDate.get(neighbourDate(monday, index)) ?? null));
    date = neighbourDate(monday, 7);
  }
  return weeks;
}
