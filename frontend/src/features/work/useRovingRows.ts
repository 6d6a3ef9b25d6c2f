import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** Which row had the focus, by entry of the browser's history: Back finds it again. */
const lastRows = new Map<string, string>();

/** One tab stop for the whole list; arrows move it. Rows carry `data-code`. */
export function useRovingRows(codes: readonly string[]) {
  const place = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' });
  const body = useRef<HTMLTableSectionElement>(null);
  const [taken, setTaken] = useState(() => lastRows.get(place));
  const current = taken !== undefined && codes.includes(taken) ? taken : (codes[0] ?? '');

  const focusRow = (code: string | undefined) => {
    if (code === undefined) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  };
  const take = (code: string) => {
    lastRows.set(place, code);
    setTaken(code);
  };

  useEffect(() => {
    focusRow(lastRows.get(place));
  }, [place]);

  return {
    body,
    current,
    take,
    focusAt: (index: number) => {
      // The rows asked for are painted with the next frame.
      requestAnimationFrame(() => {
        const row = body.current?.rows[index];
        focusRow(row?.dataset.code);
      });
    },
    /** The first press goes to the current row itself, as long as no row has the focus. Returns the row. */
    move: (step: 1 | -1) => {
      const inside = body.current?.contains(document.activeElement) ?? false;
      const index = codes.indexOf(current) + (inside ? step : 0);
      const code = codes[Math.max(0, Math.min(codes.length - 1, index))];
      focusRow(code);
      return code;
    },
  };
}
