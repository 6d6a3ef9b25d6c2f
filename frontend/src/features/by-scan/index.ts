import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';

export const ReturnsPage = lazyRouteComponent(
  withTexts(() => import('./ReturnsPage'), 'byScan', 'dossier'),
  'ReturnsPage',
);
export const HandOversPage = lazyRouteComponent(
  withTexts(() => import('./HandOversPage'), 'byScan', 'dossier'),
  'HandOversPage',
);
