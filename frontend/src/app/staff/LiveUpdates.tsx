import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queries, useLive, type LiveEvent } from '@/api';

/** Several acts at once are one reason to ask again. */
const TOGETHER_MS = 400;

/**
 * What is on the screen follows what happens in the office. Counters and an open dossier are asked again; a list that
 * is shown stays as it is (it asks beside itself), and any other is read anew when it is next looked at.
 */
export function LiveUpdates() {
  const queryClient = useQueryClient();
  const waiting = useRef<LiveEvent[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const follow = () => {
    timer.current = undefined;
    const events = waiting.current.splice(0);
    const key = queries.dossiersKey;
    for (const shown of ['list', 'whole'])
      void queryClient.invalidateQueries({ queryKey: [...key, shown], refetchType: 'none' });
    void queryClient.invalidateQueries({ queryKey: [...key, 'now'] });
    void queryClient.invalidateQueries({ queryKey: [...key, 'counts'] });
    const codes = events.map((event) => (event.topic === 'dossier' ? event.code : undefined));
    if (codes.includes(undefined)) void queryClient.invalidateQueries({ queryKey: [...key, 'one'] });
    else
      for (const code of new Set(codes))
        void queryClient.invalidateQueries({ queryKey: [...key, 'one', code] });
  };
  useLive((event) => {
    if (event.topic === 'presence') return;
    waiting.current.push(event);
    timer.current ??= setTimeout(follow, TOGETHER_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return null;
}
