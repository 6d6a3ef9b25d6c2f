import { useContext, type ReactNode } from 'react';
import { ShortcutLayerContext, useOwnLayer } from './useShortcuts';

/** Put it inside a dialog or drawer: the page's shortcuts below rest until it closes. */
export function ShortcutLayer({ children }: { children: ReactNode }) {
  const layer = useContext(ShortcutLayerContext) + 1;
  useOwnLayer(layer);
  return <ShortcutLayerContext value={layer}>{children}</ShortcutLayerContext>;
}
