import { describe, expect, it } from 'vitest';
import { SCAN_GAP_MS, scanReader, type Keystroke } from './scan';

const CODE = 'H07.142-261125-0001';

/** One key after another, so many milliseconds apart. */
function type(text: string, gap: number, more: Partial<Keystroke> = {}) {
  const reader = scanReader();
  const keys = Array.from(text).map((key) => ({ key, code: '' }));
  const answers = [...keys, { key: 'Enter', code: 'Enter' }].map((stroke, index) =>
    reader.read({ ...stroke, at: index * gap, ...(stroke.key === 'Enter' ? {} : more) }),
  );
  return answers.at(-1);
}

describe('a scan', () => {
  it('is a burst that ends with Enter', () => {
    expect(type(CODE, SCAN_GAP_MS - 1)).toEqual({ scanned: CODE });
  });

  it('is not what a person types', () => {
    expect(type(CODE, SCAN_GAP_MS)).toBeUndefined();
  });

  it('has eight characters at least', () => {
    expect(type('1234567', 5)).toBeUndefined();
    expect(type('12345678', 5)).toEqual({ scanned: '12345678' });
  });

  it('leaves out what was typed before it', () => {
    const reader = scanReader();
    expect(reader.read({ key: 'x', code: 'KeyX', at: 0 })).toBe('FIRST');
    expect(reader.read({ key: '1', code: 'Digit1', at: 500 })).toBe('FIRST');
    for (const [index, key] of Array.from('2345678').entries()) {
      expect(reader.read({ key, code: `Digit${key}`, at: 505 + index * 5 })).toBeUndefined();
    }
    expect(reader.read({ key: 'Enter', code: 'Enter', at: 545 })).toEqual({ scanned: '12345678' });
  });

  it('is read off the places of the keys while an input method composes', () => {
    const reader = scanReader();
    const codes = ['KeyH', 'Digit0', 'Digit7', 'Period', 'Digit1', 'Digit4', 'Digit2', 'Minus'];
    codes.forEach((code, at) => reader.read({ key: 'Process', code, at }));
    expect(reader.read({ key: 'Enter', code: 'Enter', at: 9 })).toEqual({ scanned: 'H07.142-' });
  });

  it('keeps its capitals: Shift is no character of its own', () => {
    const reader = scanReader();
    reader.read({ key: 'Shift', code: 'ShiftLeft', at: 0 });
    Array.from('H07.1420').forEach((key, at) => reader.read({ key, code: '', at }));
    expect(reader.read({ key: 'Enter', code: 'Enter', at: 9 })).toEqual({ scanned: 'H07.1420' });
  });
});
