import { useEffect, useState } from 'react';
import type { PublicStatistics } from '@/api';

const keyOf = (agency: string | undefined) => `motcua.board.${agency ?? ''}`;

function kept(agency: string | undefined): PublicStatistics | undefined {
  try {
    const text = localStorage.getItem(keyOf(agency));
    return text === null ? undefined : (JSON.parse(text) as PublicStatistics);
  } catch {
    // What an older release kept, or a browser that keeps nothing.
    return undefined;
  }
}

/** The newest figures, or the last that were known: also after the screen was switched off and the server is away. */
export function useKeptBoard(agency: string | undefined, newest: PublicStatistics | undefined) {
  const [last] = useState(() => kept(agency));
  useEffect(() => {
    if (!newest) return;
    try {
      localStorage.setItem(keyOf(agency), JSON.stringify(newest));
    } catch {
      // A full or closed store: the figures stay on the screen all the same.
    }
  }, [agency, newest]);
  return newest ?? last;
}
