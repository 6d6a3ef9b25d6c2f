import { lazyRouteComponent } from '@tanstack/react-router';
import type { RatingLevel } from '@/api';
import { withTexts } from '@/i18n';
import { oneOf, pickDates, pickInstants, pickText } from '@/ui';
import { LEVELS } from './levels';

export const ReportPage = lazyRouteComponent(
  withTexts(() => import('./ReportPage'), 'rating', 'reports'),
  'ReportPage',
);
export const RatingsPage = lazyRouteComponent(
  withTexts(() => import('./RatingsPage'), 'rating', 'reports'),
  'RatingsPage',
);
export const ReportsIndexPage = lazyRouteComponent(
  withTexts(() => import('./ReportsIndexPage'), 'reports'),
  'ReportsIndexPage',
);

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
