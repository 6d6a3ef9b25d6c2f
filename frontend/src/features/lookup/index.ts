import { lazyRouteComponent } from '@tanstack/react-router';

export const LookupPage = lazyRouteComponent(() => import('./LookupPage'), 'LookupPage');
export const FoundPage = lazyRouteComponent(() => import('./FoundPage'), 'FoundPage');
