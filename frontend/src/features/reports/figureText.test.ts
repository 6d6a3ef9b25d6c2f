import { describe, expect, it } from 'vitest';
import { figureText } from './figureText';

const of = (value: number | null) => ({ value, text: null });

describe('a figure of a report', () => {
  it.each([
    ['DOSSIERS', 2090, '2.090', '2,090'],
    ['PERCENT', 99.5, '99,50', '99.50'],
    ['POINTS', 1.5, '1,5', '1.5'],
    ['MINUTES', 4835, '80:35', '80:35'],
    ['MINUTES', -65, '−1:05', '−1:05'],
    ['VND', 8000, '8.000', '8,000'],
  ] as const)('%s %d reads %s in Vietnamese and %s in English', (kind, value, vi, en) => {
    expect(figureText(kind, of(value), 'vi')).toBe(vi);
    expect(figureText(kind, of(value), 'en')).toBe(en);
  });

  it('is a dash where there is no data, and zero where nothing was counted', () => {
    expect(figureText('PERCENT', of(null), 'vi')).toBe('–');
    expect(figureText('DOSSIERS', of(0), 'vi')).toBe('0');
  });

  it('is text in the language of the reader', () => {
    const cell = { value: null, text: { vi: 'Tốt', en: 'Good' } };
    expect(figureText('TEXT', cell, 'en')).toBe('Good');
    expect(figureText('TEXT', undefined, 'en')).toBe('–');
  });
});
