import { describe, expect, it } from 'vitest';
import { barWidth, monthsFrom, rate } from './rates';

describe('a rate', () => {
  it('is not told of fewer than twenty dossiers', () => {
    expect(rate(19, 19)).toBeUndefined();
    expect(rate(0, 0)).toBeUndefined();
    expect(rate(19, 20)).toBe(0.95);
  });
});

describe('a bar', () => {
  it('is as wide as its part of the longest, and never invisible', () => {
    expect(barWidth(50, 200)).toBe(25);
    expect(barWidth(1, 1000)).toBe(1);
    expect(barWidth(0, 1000)).toBe(0);
    expect(barWidth(0, 0)).toBe(0);
  });
});

describe('months', () => {
  it('go over the turn of the year', () => {
    expect(monthsFrom('2026-01', -1)).toBe('2025-12');
    expect(monthsFrom('2025-12', 1)).toBe('2026-01');
  });
});
