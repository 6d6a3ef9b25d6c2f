import { createContext, useContext, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { openLayer, register, singleKeysOn, subscribe, type Shortcut } from './registry';

export const ShortcutLayerContext = createContext(0);

/**
 * Shortcuts of a page or a component, alive while it is mounted. They appear in the key sheet (F1).
 * The number of shortcuts stays the same from render to render; use `enabled` to switch one off.
 */
export function useShortcuts(shortcuts: Shortcut[]) {
  const layer = useContext(ShortcutLayerContext);
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  const count = shortcuts.length;
  useEffect(() => {
    const undo = Array.from({ length: count }, (_, index) =>
      register({ read: () => latest.current[index] as Shortcut, layer }),
    );
    return () => undo.forEach((forget) => forget());
  }, [count, layer]);
}

/** Covers the layer below for as long as it is mounted. */
export function useOwnLayer(layer: number) {
  useEffect(() => openLayer(layer), [layer]);
}

export const useSingleKeys = () => useSyncExternalStore(subscribe, singleKeysOn);
