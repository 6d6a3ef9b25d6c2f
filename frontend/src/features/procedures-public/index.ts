import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { pickDates, pickText } from '@/ui';

export const PostedProceduresPage = lazyRouteComponent(
  withTexts(() => import('./PostedProceduresPage'), 'procedures'),
  'PostedProceduresPage',
);
export const PostedProcedurePage = lazyRouteComponent(
  withTexts(() => import('./PostedProcedurePage'), 'procedures'),
  'PostedProcedurePage',
);

/** The day on which procedures are shown; without one it is today. */
export const dayShown = (search: Record<string, unknown>) => pickDates(search, ['inForceOn']);

export const proceduresSearch = (search: Record<string, unknown>) => ({
  ...pickText(search, ['q', 'field']),
  ...dayShown(search),
});
