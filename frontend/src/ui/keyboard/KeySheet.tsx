import { useSyncExternalStore } from 'react';
import { lazily } from '../lazily';
import { activeShortcuts, type Shortcut } from './registry';

/** The keys of the screen below, frozen at the moment the sheet was opened. */
let shown: Shortcut[] | undefined;
const listeners = new Set<() => void>();
const show = (shortcuts: Shortcut[] | undefined) => {
  shown = shortcuts;
  listeners.forEach((tell) => tell());
};
const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};
const close = () => show(undefined);

export const openKeySheet = () => show(activeShortcuts().filter(({ enabled }) => enabled ?? true));

const KeySheetDialog = lazily(() => import('./KeySheetDialog').then((file) => file.KeySheetDialog));

export function KeySheet() {
  const shortcuts = useSyncExternalStore(subscribe, () => shown);
  return shortcuts && <KeySheetDialog shortcuts={shortcuts} onClose={close} />;
}
