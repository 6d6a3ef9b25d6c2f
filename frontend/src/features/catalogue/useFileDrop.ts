import { useEffect, useEffectEvent, useState } from 'react';

/**
 * A file may be dropped anywhere on the page: beside a small target the browser would open it, and what was typed
 * would be gone. Tells whether one is being dragged over.
 */
export function useFileDrop(onDrop: (files: FileList) => void) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    // Only when the window is left there is nothing that the pointer comes to.
    const left = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) take(event.dataTransfer.files);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragover', dragged, { signal });
    window.addEventListener('dragleave', left, { signal });
    window.addEventListener('drop', dropped, { signal });
    return () => listening.abort();
  }, []);
  return over;
}
