import { useSyncExternalStore } from 'react';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

// "Cỡ chữ" belongs to the person, but a counter's screen is read before anyone signs in: the last
// choice on this machine applies until the person's own is known.
const LAST = 'motcua.text-size';
const keyOf = (person: string | undefined) => (person ? `${LAST}.${person}` : LAST);
const listeners = new Set<() => void>();

const current = (): TextSize =>
  TEXT_SIZES.find((size) => size === document.documentElement.dataset.textSize) ?? 'normal';

function apply(size: TextSize) {
  document.documentElement.dataset.textSize = size;
  listeners.forEach((tell) => tell());
}

export function restoreTextSize(person?: string) {
  const stored = localStorage.getItem(keyOf(person)) ?? localStorage.getItem(LAST);
  apply(TEXT_SIZES.find((size) => size === stored) ?? 'normal');
}

export function chooseTextSize(size: TextSize, person?: string) {
  localStorage.setItem(keyOf(person), size);
  localStorage.setItem(LAST, size);
  apply(size);
}

export function useTextSize(): TextSize {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, current);
}
