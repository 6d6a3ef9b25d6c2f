import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { pickDates, pickInstants, pickText } from '@/ui';

export const ReportPage = lazyRouteComponent(
  withTexts(() => import('./ReportPage'), 'reports'),
  'ReportPage',
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
