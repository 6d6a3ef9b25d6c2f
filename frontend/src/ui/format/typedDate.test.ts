import { describe, expect, it } from 'vitest';
import { parseTypedDate } from './typedDate';

describe('parseTypedDate', () => {
  it.each(['23/11/2026', '23.11.2026', '23-11-26', '231126', '23112026', ' 23/11/26 '])(
    'reads %s',
    (typed) => {
      expect(parseTypedDate(typed)).toBe('2026-11-23');
    },
  );

  it('knows leap days', () => {
    expect(parseTypedDate('29/02/2016')).toBe('2016-02-29');
    expect(parseTypedDate('29/02/2026')).toBeUndefined();
  });

  it.each(['', '31/4/2026', '2026-11-23', '11/2026', 'hôm nay', '0/1/2026'])('refuses “%s”', (typed) => {
    expect(parseTypedDate(typed)).toBeUndefined();
  });
});
