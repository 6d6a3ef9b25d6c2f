import { expect, it } from 'vitest';
import { registerSearch } from './index';
import { registerQueryOf } from './registerPeriod';

it('reads the register of dossiers of this year when the address names none', () => {
  expect(registerQueryOf({}, 2026)).toMatchObject({
    register: 'DOSSIERS',
    from: '2026-01-01',
    to: '2026-12-31',
  });
});

it('reads a month from its first day to its last, in leap years too', () => {
  expect(registerQueryOf({ year: 2024, month: 2 }, 2026)).toMatchObject({
    from: '2024-02-01',
    to: '2024-02-29',
  });
  expect(registerQueryOf({ year: 2026, month: 11 }, 2026)).toMatchObject({ to: '2026-11-30' });
});

it('reads numbers that stand in the address as text', () => {
  expect(registerSearch({ year: '2016', month: '6' })).toMatchObject({ year: 2016, month: 6 });
});

it('takes nothing from the address that is no register, year, month or book', () => {
  expect(registerSearch({ register: 'SCT', year: 'x', month: 13, book: 0 })).toEqual({
    register: undefined,
    year: undefined,
    month: undefined,
    book: undefined,
  });
});
