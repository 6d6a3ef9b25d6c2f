import { lazyRouteComponent } from '@tanstack/react-router';

export const SigningPage = lazyRouteComponent(() => import('./SigningPage'), 'SigningPage');
