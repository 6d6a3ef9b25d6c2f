import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';

export const SigningPage = lazyRouteComponent(
  withTexts(() => import('./SigningPage'), 'signing'),
  'SigningPage',
);
