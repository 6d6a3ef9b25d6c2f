import { useCallback, useState } from 'react';
import { useLatest } from './useLatest';

/**
 * The fields of a dialog. `latest` reads what has been typed at the moment it is called: a date that F9 makes
 * count by leaving its field is there, although the screen was drawn before.
 */
export function useTyped<Fields extends object>(initial: Fields) {
  const [typed, setTyped] = useState(initial);
  return {
    typed,
    type: useCallback((part: Partial<Fields>) => setTyped((before) => ({ ...before, ...part })), []),
    latest: useLatest(typed),
  };
}
