import { expect, it } from 'vitest';
import { weekAhead } from './days';

it.each([
  ['2026-11-25', '2026-12-02'],
  ['2026-12-28', '2027-01-04'],
  ['2028-02-25', '2028-03-03'],
])('the week ahead of %s ends on %s', (from, to) => {
  expect(weekAhead(from)).toEqual({ from, to });
});
