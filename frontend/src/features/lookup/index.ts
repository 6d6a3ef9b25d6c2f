import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';

export const LookupPage = lazyRouteComponent(
  withTexts(() => import('./LookupPage'), 'citizen'),
  'LookupPage',
);
export const FoundPage = lazyRouteComponent(
  withTexts(() => import('./FoundPage'), 'citizen', 'rating'),
  'FoundPage',
);
