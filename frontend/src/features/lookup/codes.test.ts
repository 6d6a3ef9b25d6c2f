import { expect, it } from 'vitest';
import { ratingCodeOf, whereTo } from './codes';

it('leads to the dossier or the feedback of a code, however it is typed', () => {
  expect(whereTo(' h07.142 - 261118-0001 ')).toEqual({
    to: '/lookup/$code',
    params: { code: 'H07.142-261118-0001' },
  });
  expect(whereTo('h07.142-pa-4t7qk0mzrd')).toEqual({
    to: '/feedback/sent/$code',
    params: { code: 'H07.142-PA-4T7QK0MZRD' },
  });
  expect(whereTo('  ')).toBeUndefined();
});

it('reads the rating code of a receipt and no other fragment', () => {
  expect(ratingCodeOf('#A6C7H-KCRF9')).toBe('A6C7H-KCRF9');
  expect(ratingCodeOf('a6c7hkcrf9')).toBe('A6C7HKCRF9');
  expect(ratingCodeOf('#main')).toBe('');
  expect(ratingCodeOf('')).toBe('');
});
