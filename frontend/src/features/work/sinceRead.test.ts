import { describe, expect, it } from 'vitest';
import type { DossierSummary } from '@/api';
import { sinceRead } from './sinceRead';

const row = (code: string, version = 0) => ({ code, version }) as DossierSummary;
const rows = (codes: string) => codes.split('').map((code) => row(code));

describe('what has become of a list since it was read', () => {
  it.each([
    ['nothing', 'abc', 'abc', true, 0, ''],
    ['one came in front', 'abc', 'xabc', true, 1, ''],
    ['one came at the end', 'abc', 'abcx', true, 1, ''],
    ['one came at the end of a part, where it may be the next page', 'abc', 'abcx', false, 0, ''],
    ['one left', 'abc', 'ac', true, 0, 'b'],
    ['the last one left', 'abc', 'ab', true, 0, 'c'],
    ['one left and the next page moved up', 'abc', 'acx', false, 0, 'b'],
    ['new ones pushed the last out of the part', 'abc', 'xab', false, 1, ''],
    ['all left', 'abc', '', true, 0, 'abc'],
  ])('%s', (_, shown, now, whole, news, gone) => {
    const since = sinceRead(rows(shown), rows(now), whole);
    expect(since.news).toBe(news);
    expect([...since.gone].join('')).toBe(gone);
    expect(since.changed.size).toBe(0);
  });

  it('tells which rows are another version now', () => {
    const since = sinceRead([row('a', 1), row('b', 1)], [row('b', 2), row('a', 1)], true);
    expect([...since.changed.keys()]).toEqual(['b']);
    expect(since.changed.get('b')?.version).toBe(2);
  });
});
