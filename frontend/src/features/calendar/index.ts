import { lazyRouteComponent } from '@tanstack/react-router';
import type { CalendarScope } from '@/api';
import { withTexts } from '@/i18n';
import { oneOf, pickDates } from '@/ui';

export const CalendarPage = lazyRouteComponent(
  withTexts(() => import('./CalendarPage'), 'calendar'),
  'CalendarPage',
);

export const VIEWS = ['list', 'hours', 'promises', 'changes'] as const;
export type CalendarView = (typeof VIEWS)[number];

export type CalendarSearch = {
  /** Without one: the twelve months. */
  view?: CalendarView;
  scope?: Extract<CalendarScope, 'NATIONAL'>;
  /** The day to look at. */
  day?: string;
};

export const calendarSearch = (search: Record<string, unknown>): CalendarSearch => ({
  view: oneOf(search.view, VIEWS),
  scope: oneOf(search.scope, ['NATIONAL']),
  ...pickDates(search, ['day']),
});
