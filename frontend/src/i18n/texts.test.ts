import { describe, expect, it } from 'vitest';
import en from './en';
import vi from './vi';

/** Keys without their plural endings: Vietnamese has one form, English two. */
function keysOf(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object, `${path}${key}.`)
      : [`${path}${key.replace(/_(one|other)$/, '')}`],
  );
}
const unique = (texts: object) => [...new Set(keysOf(texts))].sort();

function textsOf(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? textsOf(value) : [String(value)],
  );
}

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect(unique(en)).toEqual(unique(vi));
  });

  it('are never empty', () => {
    expect([...textsOf(vi), ...textsOf(en)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('have no exclamation marks', () => {
    expect([...textsOf(vi), ...textsOf(en)].filter((text) => text.includes('!'))).toEqual([]);
  });
});
