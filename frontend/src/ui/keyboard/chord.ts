/**
 * A shortcut is written with `event.code` names: "F9", "Alt+Digit1", "Ctrl+Enter", "KeyJ",
 * or two strokes in a row: "KeyG KeyW". Input methods change `event.key`, never the code.
 */
export type Stroke = { code: string; ctrl: boolean; alt: boolean; shift: boolean };
type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function parseStroke(text: string): Stroke {
  const parts = text.split('+');
  const code = parts.pop() as string;
  return { code, ctrl: parts.includes('Ctrl'), alt: parts.includes('Alt'), shift: parts.includes('Shift') };
}

export const parseChord = (keys: string): Stroke[] => keys.split(' ').map(parseStroke);

export function pressed(stroke: Stroke, event: KeyPress) {
  const ctrl = event.ctrlKey || event.metaKey;
  // Browsers keep Alt+digit for their tabs on some systems: Ctrl Alt with the digit answers too.
  const ctrlMatches = stroke.ctrl === ctrl || (stroke.alt && /^Digit\d$/.test(stroke.code));
  return (
    event.code === stroke.code &&
    ctrlMatches &&
    event.altKey === stroke.alt &&
    event.shiftKey === stroke.shift
  );
}

const isFunctionKey = (code: string) => /^F\d{1,2}$/.test(code);
const isPlain = ({ ctrl, alt }: Stroke) => !ctrl && !alt;

/** A letter, a digit or a mark alone: may be switched off by the person (WCAG 2.1.4). */
export const isSingleCharacter = (chord: Stroke[]) =>
  chord.every(
    (stroke) => isPlain(stroke) && /^(Key[A-Z]|Digit\d|Slash|Bracket(Left|Right))$/.test(stroke.code),
  );

const NOT_TEXT = new Set([
  'button',
  'checkbox',
  'radio',
  'submit',
  'reset',
  'file',
  'image',
  'range',
  'color',
]);

function isTextField(target: Element) {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.closest('[contenteditable="true"]') !== null
  );
}

const OPERATES_CONTROL = new Set(['Enter', 'Space', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
const CONTROL =
  'a[href], button, summary, input, [role="button"], [role="option"], [role="menuitem"], [role="radio"], [role="tab"]';

/**
 * Inside a text field only function keys, Escape and Ctrl or Alt chords are shortcuts; the rest is typing.
 * Enter, Space and arrows belong first to the control that has the focus.
 */
export function isFreeFor(stroke: Stroke, target: EventTarget | null) {
  if (!(target instanceof Element)) return true;
  if (isFunctionKey(stroke.code) || stroke.code === 'Escape' || !isPlain(stroke)) return true;
  if (isTextField(target)) return false;
  return !(OPERATES_CONTROL.has(stroke.code) && target.matches(CONTROL));
}
