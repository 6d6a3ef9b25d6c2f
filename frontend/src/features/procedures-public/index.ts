import { lazyRouteComponent } from '@tanstack/react-router';
import { pickText } from '@/ui';

export const PostedProceduresPage = lazyRouteComponent(
  () => import('./PostedProceduresPage'),
  'PostedProceduresPage',
);
export const PostedProcedurePage = lazyRouteComponent(
  () => import('./PostedProcedurePage'),
  'PostedProcedurePage',
);

export const proceduresSearch = (search: Record<string, unknown>) => pickText(search, ['q', 'field']);
