import { lazyRouteComponent } from '@tanstack/react-router';

export const MailingPage = lazyRouteComponent(() => import('./MailingPage'), 'MailingPage');

export type MailingSearch = { subscription?: number };

/** Of which subscription the history is shown; of all without it. */
export const mailingSearch = (search: Record<string, unknown>): MailingSearch => {
  const subscription = Number(search.subscription);
  return {
    subscription: Number.isSafeInteger(subscription) && subscription > 0 ? subscription : undefined,
  };
};
