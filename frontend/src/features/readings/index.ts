import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { pickDates, pickText } from '@/ui';

export const ReadingsPage = lazyRouteComponent(
  withTexts(() => import('./ReadingsPage'), 'readings'),
  'ReadingsPage',
);

export type ReadingsSearch = { from?: string; to?: string; dossier?: string; reader?: string };

/** Without dates: the last days, see `readingsQueryOf`. */
export const readingsSearch = (search: Record<string, unknown>): ReadingsSearch => ({
  ...pickDates(search, ['from', 'to']),
  ...pickText(search, ['dossier', 'reader']),
});
