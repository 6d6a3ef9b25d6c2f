import { useCallback, useEffect, useRef, useState } from 'react';

const WRITE_AFTER_MS = 300;
type Kept<Value> = { value: Value; savedAt: string };

const storageKey = (key: string) => `motcua.draft.${key}`;

function read<Value>(key: string): Kept<Value> | undefined {
  const text = localStorage.getItem(storageKey(key));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Kept<Value>;
  } catch {
    // An unreadable draft (another version, a full disk) is no draft.
    localStorage.removeItem(storageKey(key));
    return undefined;
  }
}

/**
 * What is typed stays on this machine until it is saved or discarded. Put the person's username in the
 * key: counters share machines. `value` is plain JSON.
 */
export function useDraft<Value>(key: string, initial: Value) {
  const [kept, setKept] = useState<Kept<Value> | undefined>(() => read<Value>(key));
  const [restored, setRestored] = useState(kept !== undefined);
  /** The value before the first change. */
  const start = useRef(initial);
  const written = useRef(kept);
  const pending = useRef<Kept<Value> | undefined>(undefined);

  const flush = useCallback(() => {
    if (pending.current) localStorage.setItem(storageKey(key), JSON.stringify(pending.current));
    pending.current = undefined;
  }, [key]);

  useEffect(() => {
    if (!kept || kept === written.current) return undefined;
    written.current = kept;
    pending.current = kept;
    const timer = setTimeout(flush, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [kept, flush]);

  // Closing the page or leaving it writes at once.
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const setValue = useCallback((change: Value | ((value: Value) => Value)) => {
    setKept((now) => {
      const before = now ? now.value : start.current;
      const value = change instanceof Function ? change(before) : change;
      // A change that changes nothing makes no draft.
      if (Object.is(value, before)) return now;
      return { value, savedAt: new Date().toISOString() };
    });
  }, []);

  const discard = useCallback(() => {
    pending.current = undefined;
    localStorage.removeItem(storageKey(key));
    setKept(undefined);
    setRestored(false);
  }, [key]);

  return { value: kept ? kept.value : initial, setValue, discard, restored, savedAt: kept?.savedAt };
}
