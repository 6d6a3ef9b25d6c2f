import { expect, it } from 'vitest';
import type { DossierView } from '@/api';
import { originalsBody, originalsHeld } from './originals';

const holding = (...held: number[]) =>
  ({
    papers: {
      checklist: held.map((originals, index) => ({
        requiredDocument: String(index + 1),
        originalsHeld: originals,
      })),
    },
  }) as DossierView;

it('all originals that are held go back with the result, each by its paper', () => {
  expect(originalsBody(holding(0, 2, 1))).toEqual({
    originals: [
      { requiredDocument: '2', count: 2 },
      { requiredDocument: '3', count: 1 },
    ],
  });
  expect(originalsHeld(holding(0, 2, 1))).toHaveLength(2);
});

it('nothing is said of originals where none is held', () => {
  expect(originalsBody(holding(0, 0))).toEqual({});
});
