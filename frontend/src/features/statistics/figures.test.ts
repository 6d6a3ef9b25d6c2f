import { expect, it } from 'vitest';
import { linePoints, onTimeShare, presetOf } from './figures';

const figures = {
  received: 10,
  carriedOver: 0,
  resolved: 10,
  early: 3,
  onTime: 5,
  late: 2,
  noDeadline: 4,
  pending: 0,
  overdue: 0,
};

it('measures what had a deadline, and says nothing where nothing had', () => {
  expect(onTimeShare(figures)).toEqual({ good: 8, of: 10, share: 0.8 });
  expect(onTimeShare({ ...figures, early: 0, onTime: 0, late: 0 })).toBeUndefined();
});

it('knows when a period began', () => {
  expect(presetOf('month', '2026-11-25')).toEqual({ from: '2026-11-01', to: '2026-11-25' });
  expect(presetOf('quarter', '2026-11-25').from).toBe('2026-10-01');
  expect(presetOf('quarter', '2026-01-02').from).toBe('2026-01-01');
  expect(presetOf('year', '2026-11-25').from).toBe('2026-01-01');
});

it('draws the largest at the top and nothing at the foot', () => {
  expect(linePoints([0, 5, 10], 100, 50)).toEqual([
    { x: 0, y: 50 },
    { x: 50, y: 25 },
    { x: 100, y: 0 },
  ]);
  expect(linePoints([0, 0], 10, 10).map(({ y }) => y)).toEqual([10, 10]);
});
