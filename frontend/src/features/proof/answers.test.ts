import { describe, expect, it } from 'vitest';
import type { Deviation } from '@/api';
import { differences, fieldsOf, isSaid } from './answers';

const by = { username: 'officer', name: 'Đặng Thị Lan' };
const said = (cause: string, correctiveAction: string) => ({
  cause,
  correctiveAction,
  by,
  at: '2026-11-25T09:00:00+07:00',
});
const deviation = (...answers: Deviation['answers']): Pick<Deviation, 'answers'> => ({ answers });

describe('an answer to a deviation', () => {
  it('begins empty, and later with what was said last', () => {
    expect(fieldsOf(deviation())).toEqual({ cause: '', correctiveAction: '' });
    expect(fieldsOf(deviation(said('một', 'hai'), said('ba', 'bốn')))).toEqual({
      cause: 'ba',
      correctiveAction: 'bốn',
    });
  });

  it('is compared only where the three texts differ', () => {
    const opened = { cause: '', correctiveAction: 'như cũ' };
    const theirs = { cause: 'của chị Lan', correctiveAction: 'như cũ' };
    const mine = { cause: 'của tôi', correctiveAction: 'như cũ' };
    expect(differences(opened, theirs, mine)).toEqual([
      { field: 'cause', opened: '', theirs: 'của chị Lan', mine: 'của tôi' },
    ]);
    expect(differences(opened, opened, opened)).toEqual([]);
  });

  it('is said already when the same words are there, whatever stands around them', () => {
    const words = { cause: 'Thiếu người', correctiveAction: 'Đã phân công' };
    expect(isSaid(words, { cause: ' Thiếu người', correctiveAction: 'Đã phân công\n' })).toBe(true);
    expect(isSaid(words, { ...words, cause: 'Thiếu máy' })).toBe(false);
  });
});
