import { useSyncExternalStore } from 'react';

// Clocks of office machines are wrong; the server's is the one that counts. Every answer that carries
// the server's time corrects this offset, and screens tick with it.
const TICK_MS = 15_000;
let offset = 0;
let now = new Date();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = new Date(Date.now() + offset);
  listeners.forEach((tell) => tell());
}

/** `instant` is the server's time when it answered, just now. */
export function correctClock(instant: string) {
  offset = new Date(instant).getTime() - Date.now();
  tick();
}

export const serverNow = () => new Date(Date.now() + offset);

function subscribe(tell: () => void) {
  if (listeners.size === 0) {
    now = serverNow();
    timer = setInterval(tick, TICK_MS);
  }
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** The server's time, fresh every quarter of a minute. */
export const useServerNow = () => useSyncExternalStore(subscribe, () => now);
