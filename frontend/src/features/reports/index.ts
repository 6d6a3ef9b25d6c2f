import { lazyRouteComponent } from '@tanstack/react-router';
import type { RatingLevel } from '@/api';
import { oneOf, pickDates, pickInstants, pickText } from '@/ui';
import { LEVELS } from './levels';

export const ReportPage = lazyRouteComponent(() => import('./ReportPage'), 'ReportPage');
export const RatingsPage = lazyRouteComponent(() => import('./RatingsPage'), 'RatingsPage');
export const ReportsIndexPage = lazyRouteComponent(() => import('./ReportsIndexPage'), 'ReportsIndexPage');

export type ReportSearch = {
  from?: string;
  to?: string;
  asOf?: string;
  /** By what it is told. */
  by?: string;
  /** The open cell; without a key it is one of the totals. */
  column?: string;
  key?: string;
};

/** Period, moment, grouping and the open cell: the address is the report. */
export const reportSearch = (search: Record<string, unknown>): ReportSearch => ({
  ...pickDates(search, ['from', 'to']),
  ...pickInstants(search, ['asOf']),
  ...pickText(search, ['by', 'column', 'key']),
});

export type RatingsSearch = { from?: string; to?: string; asOf?: string; level?: RatingLevel };

/** Period, moment and level: the address is the list. */
export const ratingsSearch = (search: Record<string, unknown>): RatingsSearch => ({
  ...pickDates(search, ['from', 'to']),
  ...pickInstants(search, ['asOf']),
  level: oneOf(search.level, LEVELS),
});
