import { useEffect, useRef, useState, type PointerEvent } from 'react';

/**
 * Rows that follow a pointer held on their handle. Rows carry `data-row`; the same is done by buttons and
 * keys, so that nothing needs dragging (WCAG 2.5.7).
 */
export function useRowDrag(moveTo: (key: string, place: number) => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [dragged, setDragged] = useState<string>();
  const move = useRef(moveTo);
  useEffect(() => {
    move.current = moveTo;
  });
  // A row that moves in the document loses the pointer's capture: the window hears it to the end.
  useEffect(() => {
    if (dragged === undefined) return undefined;
    const onMove = ({ clientY }: globalThis.PointerEvent) => {
      const rows = [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const above = rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return row.dataset.row !== dragged && clientY > (top + bottom) / 2;
      });
      move.current(dragged, above.length);
    };
    const end = () => setDragged(undefined);
    const events = new AbortController();
    const { signal } = events;
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
    return () => events.abort();
  }, [dragged]);

  const handle = (key: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) setDragged(key);
    },
  });
  return { body, dragged, handle };
}
