import { lazyRouteComponent } from '@tanstack/react-router';
import { pickDates, pickText } from '@/ui';

export const StatisticsPage = lazyRouteComponent(() => import('./StatisticsPage'), 'StatisticsPage');
export const WallBoard = lazyRouteComponent(() => import('./WallBoard'), 'WallBoard');

export type StatisticsSearch = { from?: string; to?: string; agency?: string; wall?: true };

/** `?wall` alone is the board on the wall. */
export const statisticsSearch = (search: Record<string, unknown>): StatisticsSearch => ({
  ...pickDates(search, ['from', 'to']),
  ...pickText(search, ['agency']),
  ...('wall' in search && search.wall !== false && search.wall !== 'false' ? { wall: true } : {}),
});
