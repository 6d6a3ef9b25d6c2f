import { useCallback, useRef } from 'react';
import { newIdempotencyKey } from '@/api';

/** One key for one intention: what is sent again unchanged keeps its key, anything else gets its own. */
export function useIntention() {
  const last = useRef({ body: '', key: '' });
  return useCallback((body: unknown) => {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: newIdempotencyKey() };
    return last.current.key;
  }, []);
}
