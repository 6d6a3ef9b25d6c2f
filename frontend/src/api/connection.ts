import { useSyncExternalStore } from 'react';

/** Whether the server answered the last request; learnt from the requests themselves. */
export type Connection = { state: 'ONLINE' } | { state: 'AWAY'; since: Date };

let connection: Connection = { state: 'ONLINE' };
const listeners = new Set<() => void>();

function become(next: Connection) {
  connection = next;
  listeners.forEach((tell) => tell());
}

export function serverAnswered() {
  if (connection.state === 'AWAY') become({ state: 'ONLINE' });
}

export function serverFailed() {
  if (connection.state === 'ONLINE') become({ state: 'AWAY', since: new Date() });
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const currentConnection = () => connection;
export const useConnection = () => useSyncExternalStore(subscribe, currentConnection);
