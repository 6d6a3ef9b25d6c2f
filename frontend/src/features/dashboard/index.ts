import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { pickText } from '@/ui';

export const DashboardPage = lazyRouteComponent(
  withTexts(() => import('./DashboardPage'), 'dashboard'),
  'DashboardPage',
);

export type DashboardSearch = {
  /** As in `2026-11`; the running month when left out. */
  month?: string;
};

export const dashboardSearch = (search: Record<string, unknown>): DashboardSearch => {
  const { month } = pickText(search, ['month']);
  return { month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined };
};
