import { isFreeFor, isSingleCharacter, parseChord, pressed, type Stroke } from './chord';
import { SCAN_GAP_MS } from './scan';

export type Shortcut = {
  /** One way to press it, or several; the first is the one shown. */
  keys: string | readonly string[];
  /** What it does, for the key sheet. */
  label: string;
  /** Heading of the key sheet; without one it belongs to the page. */
  group?: string;
  run: (event: KeyboardEvent) => void;
  enabled?: boolean;
};
type Entry = { read: () => Shortcut; layer: number };

const SEQUENCE_MS = 1200;
const SINGLE_KEYS = 'motcua.single-keys';
let entries: Entry[] = [];
let layers: number[] = [];
let started: { stroke: Stroke; at: number } | undefined;
let singleKeys = localStorage.getItem(SINGLE_KEYS) !== 'off';
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

const waysOf = ({ keys }: Shortcut) => (typeof keys === 'string' ? [keys] : keys);
export const topLayer = () => Math.max(0, ...layers);

/** What works now, the latest first: an open dialog covers the page, a page covers the shell. */
export const activeShortcuts = () =>
  entries
    .filter(({ layer }) => layer === topLayer())
    .map(({ read }) => read())
    .reverse();

function completes(keys: string, event: KeyboardEvent) {
  const chord = parseChord(keys);
  if (!singleKeys && isSingleCharacter(chord)) return false;
  const last = chord.at(-1) as Stroke;
  if (!pressed(last, event) || !isFreeFor(last, event.target)) return false;
  if (chord.length === 1) return started === undefined;
  const first = chord[0] as Stroke;
  return started?.stroke.code === first.code;
}

const begins = (keys: string, event: KeyboardEvent) => {
  const [first, second] = parseChord(keys);
  return second && first && singleKeys && pressed(first, event) && isFreeFor(first, event.target)
    ? first
    : undefined;
};

const WALKING = /^(Arrow(Up|Down|Left|Right)|Key[JK])$/;

/** A scanner types letters too: from the fourth key of a burst on, none of them is meant as a shortcut. */
const HURRY = 3;
let burst = { length: 0, at: -Infinity };
function isScanned({ key, repeat, timeStamp }: KeyboardEvent) {
  if (key.length !== 1 || repeat) return false;
  burst = { length: timeStamp - burst.at < SCAN_GAP_MS ? burst.length + 1 : 1, at: timeStamp };
  return burst.length > HURRY;
}

function onKeyDown(event: KeyboardEvent) {
  const scanned = isScanned(event);
  // Telex and VNI compose letters: nothing pressed meanwhile is a shortcut.
  if (scanned || event.isComposing || event.key === 'Process' || event.defaultPrevented) return;
  if (started && Date.now() - started.at > SEQUENCE_MS) started = undefined;
  const enabled = activeShortcuts().filter((shortcut) => shortcut.enabled ?? true);
  const found = enabled.find((shortcut) => waysOf(shortcut).some((keys) => completes(keys, event)));
  if (found) {
    started = undefined;
    event.preventDefault();
    // A key that is held walks through a list; it never does an act twice.
    if (!event.repeat || WALKING.test(event.code)) found.run(event);
    return;
  }
  const stroke = enabled
    .flatMap(waysOf)
    .map((keys) => begins(keys, event))
    .find(Boolean);
  started = stroke && { stroke, at: Date.now() };
}

export function register(entry: Entry) {
  if (entries.length === 0) document.addEventListener('keydown', onKeyDown);
  entries = [...entries, entry];
  tell();
  return () => {
    entries = entries.filter((other) => other !== entry);
    if (entries.length === 0) document.removeEventListener('keydown', onKeyDown);
    tell();
  };
}

export function openLayer(layer: number) {
  layers = [...layers, layer];
  tell();
  return () => {
    layers = layers.filter((_, index) => index !== layers.indexOf(layer));
    tell();
  };
}

export const singleKeysOn = () => singleKeys;
export function switchSingleKeys(on: boolean) {
  singleKeys = on;
  localStorage.setItem(SINGLE_KEYS, on ? 'on' : 'off');
  tell();
}

export function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
