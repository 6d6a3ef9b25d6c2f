import { expect, it } from 'vitest';
import { readingsQueryOf } from './readingsQuery';

it('looks a week back at the whole office, and a year at one dossier', () => {
  expect(readingsQueryOf({}, '2026-11-25')).toMatchObject({ from: '2026-11-19', to: '2026-11-25' });
  expect(readingsQueryOf({ dossier: 'H07.142-261125-0001' }, '2026-11-25').from).toBe('2025-11-25');
});

it('takes the days of the address as they are', () => {
  const search = { from: '2026-01-01', to: '2026-01-31', reader: 'officer' };
  expect(readingsQueryOf(search, '2026-11-25')).toMatchObject(search);
});
