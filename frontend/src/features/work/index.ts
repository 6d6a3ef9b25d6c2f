import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';

export const WorkPage = lazyRouteComponent(
  withTexts(() => import('./WorkPage'), 'work'),
  'WorkPage',
);
export { workSearch } from './workSearch';
