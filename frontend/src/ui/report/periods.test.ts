import { describe, expect, it } from 'vitest';
import type { NamedPeriod } from '@/api';
import { halfYearOf, monthOf, nameOf, neighbour } from './periods';

const name = (code: string, series: string, place: number, from: string, to: string): NamedPeriod => ({
  code,
  name: code,
  nameEn: code,
  kind: 'CALENDAR',
  series,
  place,
  from,
  to,
  legalBasis: null,
});

const NAMES = [
  name('YEAR', 'YEAR', 1, '2016-01-01', '2016-12-31'),
  name('Q1', 'QUARTER', 1, '2016-01-01', '2016-03-31'),
  name('Q2', 'QUARTER', 2, '2016-04-01', '2016-06-30'),
  name('Q3', 'QUARTER', 3, '2016-07-01', '2016-09-30'),
  name('Q4', 'QUARTER', 4, '2016-10-01', '2016-12-31'),
];
const named = (code: string) => {
  const found = NAMES.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe('nameOf', () => {
  it('names the days of a period, and no others', () => {
    expect(nameOf({ from: '2016-04-01', to: '2016-06-30' }, NAMES)?.code).toBe('Q2');
    expect(nameOf({ from: '2016-04-01', to: '2016-06-29' }, NAMES)).toBeUndefined();
  });
});

describe('neighbour', () => {
  it('goes on within the year and over its end', () => {
    expect(neighbour(named('Q1'), NAMES, 1)).toEqual({ code: 'Q2', years: 0 });
    expect(neighbour(named('Q4'), NAMES, 1)).toEqual({ code: 'Q1', years: 1 });
    expect(neighbour(named('Q1'), NAMES, -1)).toEqual({ code: 'Q4', years: -1 });
    expect(neighbour(named('YEAR'), NAMES, -1)).toEqual({ code: 'YEAR', years: -1 });
  });
});

it('halfYearOf finds the half that holds a day', () => {
  expect(halfYearOf('2016-06-30')).toEqual({ from: '2016-01-01', to: '2016-06-30' });
  expect(halfYearOf('2026-11-23')).toEqual({ from: '2026-07-01', to: '2026-12-31' });
});

describe('monthOf', () => {
  it.each([
    ['2026-11-25', '2026-11-01', '2026-11-30'],
    ['2028-02-29', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
  ])('the month of %s runs from %s to %s', (day, from, to) => {
    expect(monthOf(day)).toEqual({ from, to });
  });
});
