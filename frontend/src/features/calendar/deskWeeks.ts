import type { DeskDayRequest, DeskWeek, Weekday } from '@/api';
import { hoursOf, type Hours } from './drafts';

export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
export type WeekHours = Record<Weekday, Hours[]>;
export type WeekState = 'PAST' | 'IN_FORCE' | 'TO_COME';

/** All seven weekdays; one without sessions is a weekly rest day. */
export const weekHours = (week: DeskWeek['week']): WeekHours =>
  Object.fromEntries(
    WEEKDAYS.map((weekday) => [
      weekday,
      hoursOf(week.find((day) => day.weekday === weekday)?.sessions ?? []),
    ]),
  ) as WeekHours;

export const openDays = (hours: WeekHours): DeskDayRequest[] =>
  WEEKDAYS.filter((weekday) => hours[weekday].length > 0).map((weekday) => ({
    weekday,
    sessions: hours[weekday],
  }));

/** Newest first, each with where it stands today and the day on which the next one begins. */
export function weeksInOrder(weeks: readonly DeskWeek[], today: string) {
  const sorted = weeks.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom));
  const inForce = sorted.find(({ validFrom }) => validFrom <= today);
  return sorted.map((week, index) => {
    const state: WeekState = week === inForce ? 'IN_FORCE' : week.validFrom > today ? 'TO_COME' : 'PAST';
    return { ...week, state, until: sorted[index - 1]?.validFrom };
  });
}
export type WeekInOrder = ReturnType<typeof weeksInOrder>[number];
