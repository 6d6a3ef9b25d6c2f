import { useCallback, useLayoutEffect, useRef } from 'react';

/** Reads a value at the moment of asking: F9 makes a date count after the button was last drawn. */
export function useLatest<Value>(value: Value) {
  const now = useRef(value);
  useLayoutEffect(() => {
    now.current = value;
  });
  return useCallback(() => now.current, []);
}
