/** What is told apart from typing: a scanner types the same keys, only faster, and ends with Enter. */
export const SCAN_GAP_MS = 35;
const LEAST = 8;

export type Keystroke = { key: string; code: string; at: number };

/** The characters of keys that an input method keeps for itself. */
const MARKS: Partial<Record<string, string>> = { Minus: '-', Period: '.', Slash: '/', Backslash: '|' };

function characterOf({ key, code }: Keystroke) {
  if (key.length === 1) return key;
  if (key !== 'Process' && key !== 'Unidentified') return undefined;
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? MARKS[code];
}

/** Reads keys one after another; a burst begins anew with each key that comes late. */
export function scanReader() {
  let text = '';
  let last = -Infinity;
  return {
    /**
     * @returns what was scanned, when this Enter ends a scan; `FIRST` when this key may begin one; else nothing
     */
    read(stroke: Keystroke): { scanned: string } | 'FIRST' | undefined {
      const late = stroke.at - last >= SCAN_GAP_MS;
      if (stroke.key === 'Enter') {
        const scanned = late ? '' : text;
        text = '';
        return scanned.length >= LEAST ? { scanned: scanned.normalize('NFC') } : undefined;
      }
      const character = characterOf(stroke);
      // Shift and the like are part of a character, not one.
      if (character === undefined) return undefined;
      text = late ? character : text + character;
      last = stroke.at;
      return late ? 'FIRST' : undefined;
    },
  };
}
