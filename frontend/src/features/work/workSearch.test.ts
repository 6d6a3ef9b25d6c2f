import { expect, it } from 'vitest';
import { workSearch } from '.';

it.each([
  ['OVERDUE', 'OVERDUE'],
  ['LATER', 'LATER'],
  ['2026-11-27', '2026-11-27'],
  ['2026-02-31', undefined],
  ['2026-11-27T17:00:00+07:00', undefined],
  ['NEVER', undefined],
])('due=%s narrows the list to %s', (due, expected) => {
  expect(workSearch({ due }).due).toBe(expected);
});
