import { lazyRouteComponent } from '@tanstack/react-router';

export const SignInPage = lazyRouteComponent(() => import('./SignInPage'), 'SignInPage');
export const SignInCallbackPage = lazyRouteComponent(() => import('./SignInPage'), 'SignInCallbackPage');

/** Only a path of our own: an address from outside never decides where a person lands after signing in. */
export const signInSearch = ({ returnTo }: Record<string, unknown>): { returnTo?: string } =>
  typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? { returnTo } : {};
