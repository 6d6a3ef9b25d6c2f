import { describe, expect, it } from 'vitest';
import { readBirth, tidyBirth } from './birth';

const TODAY = new Date('2026-11-23T09:00:00+07:00');

describe('birth', () => {
  it.each([
    ['1996', '1996'],
    ['14051996', '1996-05-14'],
    ['14/5/1996', '1996-05-14'],
    ['14-05-1996', '1996-05-14'],
    ['140596', '1996-05-14'],
    ['140526', '2026-05-14'],
    ['140527', '1927-05-14'],
    ['1996-05-14', '1996-05-14'],
  ])('reads %s as %s', (typed, date) => {
    expect(readBirth(typed, TODAY)).toBe(date);
  });

  it('leaves what it cannot read for the server to name', () => {
    expect(readBirth('tháng 5', TODAY)).toBeNull();
    expect(tidyBirth('tháng 5')).toBe('tháng 5');
    expect(tidyBirth('14051996')).toBe('14/05/1996');
  });
});
