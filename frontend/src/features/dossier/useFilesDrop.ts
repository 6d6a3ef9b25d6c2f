import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Files may be dropped anywhere on the page: beside a small target the browser would open one, and the page would be
 * gone. Tells whether something is being dragged over.
 */
export function useFilesDrop(onDrop: (files: FileList) => void) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const listening = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', what: (event: DragEvent) => void) =>
      window.addEventListener(type, what, { signal: listening.signal });
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    // Only when the window is left there is nothing that the pointer comes to.
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) take(event.dataTransfer.files);
    });
    return () => listening.abort();
  }, []);
  return over;
}
