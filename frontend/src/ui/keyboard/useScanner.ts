import { useContext, useEffect, useEffectEvent } from 'react';
import { topLayer } from './registry';
import { scanReader } from './scan';
import { ShortcutLayerContext } from './useShortcuts';

/** What is to be done with a text that was scanned; nothing where it is not for this page. */
type Taking = (scanned: string) => (() => void) | undefined;

let takers: { take: Taking; layer: number }[] = [];
let reader = scanReader();
/** The field as it was before the burst, which is taken back out of it. */
let before: { field: HTMLInputElement | HTMLTextAreaElement; value: string } | undefined;

function takeOut() {
  if (!before?.field.isConnected) return;
  const { field, value } = before;
  // React listens to the setter of the prototype, not to that of the element.
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function onKeyDown(event: KeyboardEvent) {
  const read = reader.read({ key: event.key, code: event.code, at: event.timeStamp });
  if (read === 'FIRST') {
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    before = isField ? { field: target, value: target.value } : undefined;
  }
  if (typeof read !== 'object') return;
  const taken = takers
    .filter(({ layer }) => layer === topLayer())
    .reverse()
    .map(({ take }) => take(read.scanned))
    .find((one) => one !== undefined);
  if (!taken) return;
  // Before anything else sees the Enter: it would send the form or go on to the next field.
  event.preventDefault();
  event.stopImmediatePropagation();
  takeOut();
  taken();
}

/**
 * Takes what a scanner types, wherever the focus is, as long as the page or the dialog lies on top. The page goes
 * before the shell; what nobody takes stays typed.
 */
export function useScanner(take: Taking) {
  const layer = useContext(ShortcutLayerContext);
  const latest = useEffectEvent(take);
  useEffect(() => {
    const taker = { take: (scanned: string) => latest(scanned), layer };
    if (takers.length === 0) {
      reader = scanReader();
      window.addEventListener('keydown', onKeyDown, { capture: true });
    }
    takers = [...takers, taker];
    return () => {
      takers = takers.filter((other) => other !== taker);
      if (takers.length === 0) window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [layer]);
}
