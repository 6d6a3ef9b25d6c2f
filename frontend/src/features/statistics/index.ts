import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { pickDates, pickText } from '@/ui';

export const StatisticsPage = lazyRouteComponent(
  withTexts(() => import('./StatisticsPage'), 'citizen'),
  'StatisticsPage',
);
export const WallBoard = lazyRouteComponent(
  withTexts(() => import('./WallBoard'), 'citizen'),
  'WallBoard',
);

export type StatisticsSearch = { from?: string; to?: string; agency?: string; wall?: true };

/** `?wall` alone is the board on the wall. */
export const statisticsSearch = (search: Record<string, unknown>): StatisticsSearch => ({
  ...pickDates(search, ['from', 'to']),
  ...pickText(search, ['agency']),
  ...('wall' in search && search.wall !== false && search.wall !== 'false' ? { wall: true } : {}),
});
