import { describe, expect, it } from 'vitest';
import { halfYearOf, nameOf, neighbour, PERIOD_GROUPS, periodOf } from './periods';

describe('periodOf', () => {
  it.each([
    ['YEAR', 2016, '2016-01-01', '2016-12-31'],
    ['H1', 2016, '2016-01-01', '2016-06-30'],
    ['H2', 2016, '2016-07-01', '2016-12-31'],
    ['Q3', 2026, '2026-07-01', '2026-09-30'],
    ['M2', 2016, '2016-02-01', '2016-02-29'],
    ['M2', 2026, '2026-02-01', '2026-02-28'],
    ['S_YEAR', 2026, '2025-12-15', '2026-12-14'],
    ['S_H1', 2026, '2025-12-15', '2026-06-14'],
    ['S_Q1', 2026, '2025-12-15', '2026-03-14'],
    ['S_Q2', 2026, '2026-03-15', '2026-06-14'],
    ['S_Q3', 2026, '2026-06-15', '2026-09-14'],
    ['S_Q4', 2026, '2026-09-15', '2026-12-14'],
  ] as const)('%s of %i is %s to %s', (kind, year, from, to) => {
    expect(periodOf({ kind, year })).toEqual({ from, to });
  });
});

describe('nameOf', () => {
  it('names every preset again, also one that begins in the year before', () => {
    for (const kind of Object.values(PERIOD_GROUPS).flat()) {
      expect(nameOf(periodOf({ kind, year: 2016 }))).toEqual({ kind, year: 2016 });
    }
  });

  it('has no name for days of somebody’s own choice', () => {
    expect(nameOf({ from: '2016-01-01', to: '2016-06-29' })).toBeUndefined();
  });
});

describe('neighbour', () => {
  it('goes on within the year and over its end', () => {
    expect(neighbour({ kind: 'Q1', year: 2016 }, 1)).toEqual({ kind: 'Q2', year: 2016 });
    expect(neighbour({ kind: 'Q4', year: 2016 }, 1)).toEqual({ kind: 'Q1', year: 2017 });
    expect(neighbour({ kind: 'M1', year: 2016 }, -1)).toEqual({ kind: 'M12', year: 2015 });
    expect(neighbour({ kind: 'YEAR', year: 2016 }, -1)).toEqual({ kind: 'YEAR', year: 2015 });
  });

  it('keeps the first six months of the state’s year to themselves', () => {
    expect(neighbour({ kind: 'S_H1', year: 2016 }, 1)).toEqual({ kind: 'S_H1', year: 2017 });
  });
});

it('halfYearOf finds the half that holds a day', () => {
  expect(halfYearOf('2016-06-30')).toEqual({ kind: 'H1', year: 2016 });
  expect(halfYearOf('2026-11-23')).toEqual({ kind: 'H2', year: 2026 });
});
