import { lazyRouteComponent } from '@tanstack/react-router';
import { pickText } from '@/ui';

export const SendPage = lazyRouteComponent(() => import('./SendPage'), 'SendPage');
export const SentPage = lazyRouteComponent(() => import('./SentPage'), 'SentPage');

/** What it is about, where the person comes from a dossier. */
export const sendSearch = (search: Record<string, unknown>) => pickText(search, ['dossier', 'agency']);
