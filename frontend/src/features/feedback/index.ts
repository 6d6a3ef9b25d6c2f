import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { oneOf, pickText } from '@/ui';

export const FeedbackPage = lazyRouteComponent(
  withTexts(() => import('./FeedbackPage'), 'feedback'),
  'FeedbackPage',
);

export type FeedbackSearch = { view?: 'CLOSED'; kind?: 'FEEDBACK' | 'COMPLAINT'; code?: string };

/** Without a view: what still has to be done. `code` is the one that lies open. */
export const feedbackSearch = (search: Record<string, unknown>): FeedbackSearch => ({
  view: oneOf(search.view, ['CLOSED'] as const),
  kind: oneOf(search.kind, ['FEEDBACK', 'COMPLAINT'] as const),
  ...pickText(search, ['code']),
});
