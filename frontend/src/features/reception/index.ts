import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';

export const ReceptionPage = lazyRouteComponent(
  withTexts(() => import('./ReceptionPage'), 'reception'),
  'ReceptionPage',
);
