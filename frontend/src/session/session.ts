import { UserManager, type User } from 'oidc-client-ts';
import { useSyncExternalStore } from 'react';
import type { RuntimeConfig } from './config';

let user: User | null = null;
let ended = false;
const listeners = new Set<() => void>();
const change = (isEnded: boolean) => {
  ended = isEnded;
  listeners.forEach((tell) => tell());
};

/** PKCE with Keycloak; the tokens live in this tab only and renew themselves while it is open. */
export async function openSession({ oidcAuthority, oidcClientId }: RuntimeConfig) {
  const home = window.location.origin;
  const manager = new UserManager({
    authority: oidcAuthority,
    client_id: oidcClientId,
    redirect_uri: `${home}/sign-in/callback`,
    post_logout_redirect_uri: `${home}/sign-in`,
    scope: 'openid profile',
    automaticSilentRenew: true,
    // A server that hangs is away too; the person is told instead of waiting.
    requestTimeoutInSeconds: 10,
  });
  manager.events.addUserLoaded((loaded) => {
    const another = user !== null && user.profile.sub !== loaded.profile.sub;
    user = loaded;
    change(false);
    // Someone else signed in over the kept page: nothing of the first person may stay on it.
    if (another) window.location.assign('/');
  });
  manager.events.addAccessTokenExpired(() => change(true));
  user = await manager.getUser();
  return manager;
}

export const accessToken = () => (user && !user.expired ? user.access_token : undefined);

/** The server no longer takes the token. Without one there was no session to end. */
export function sessionRefused() {
  if (user) change(true);
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};
export const useSessionEnded = () => useSyncExternalStore(subscribe, () => ended);
