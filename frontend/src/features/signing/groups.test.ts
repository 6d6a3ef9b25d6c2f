import { expect, it } from 'vitest';
import type { DossierSummary } from '@/api';
import { byProcedure } from './groups';

const row = (code: string, procedure: string) =>
  ({ code, procedure: { code: procedure, name: `Thủ tục ${procedure}` } }) as DossierSummary;

it('keeps what is signed alike together, and what runs out first at the front', () => {
  const groups = byProcedure([row('1', 'B'), row('2', 'A'), row('3', 'B')]);
  expect(groups.map(({ code, rows }) => [code, rows.map((one) => one.code).join('')])).toEqual([
    ['B', '13'],
    ['A', '2'],
  ]);
});
