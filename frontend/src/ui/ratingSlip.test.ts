import { expect, it } from 'vitest';
import { emptySlip, slipOf } from './ratingSlip';

it('is nothing to send until the level is ticked', () => {
  expect(slipOf({ ...emptySlip, comment: 'Tốt' })).toBeUndefined();
});

it('leaves out what was left open, and keeps a zero', () => {
  expect(slipOf({ ...emptySlip, level: 'SATISFIED', contacts: 0, comment: '  ' })).toEqual({
    level: 'SATISFIED',
    contacts: 0,
  });
});
