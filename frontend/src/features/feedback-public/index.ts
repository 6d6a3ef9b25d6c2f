import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { pickText } from '@/ui';

export const SendPage = lazyRouteComponent(
  withTexts(() => import('./SendPage'), 'citizen'),
  'SendPage',
);
export const SentPage = lazyRouteComponent(
  withTexts(() => import('./SentPage'), 'citizen'),
  'SentPage',
);

/** What it is about, where the person comes from a dossier. */
export const sendSearch = (search: Record<string, unknown>) => pickText(search, ['dossier', 'agency']);
