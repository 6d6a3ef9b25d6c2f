import { lazyRouteComponent } from '@tanstack/react-router';
import { pickDates, pickText } from '@/ui';

export const PostedProceduresPage = lazyRouteComponent(
  () => import('./PostedProceduresPage'),
  'PostedProceduresPage',
);
export const PostedProcedurePage = lazyRouteComponent(
  () => import('./PostedProcedurePage'),
  'PostedProcedurePage',
);

/** The day on which procedures are shown; without one it is today. */
export const dayShown = (search: Record<string, unknown>) => pickDates(search, ['inForceOn']);

export const proceduresSearch = (search: Record<string, unknown>) => ({
  ...pickText(search, ['q', 'field']),
  ...dayShown(search),
});
