import { describe, expect, it } from 'vitest';
import type { RequiredDocument } from '@/api';
import { completeness, paperState, whole, withAllMandatory } from './checklist';

const paper = (code: string, rest: Partial<RequiredDocument> = {}): RequiredDocument => ({
  code,
  name: `Giấy ${code}`,
  note: null,
  condition: null,
  form: null,
  formUrl: null,
  inNationalDatabase: false,
  mandatory: true,
  originals: 1,
  certifiedCopies: 0,
  copies: 0,
  toPresent: false,
  ...rest,
});
const DECLARATION = paper('1');
const TWO_COPIES = paper('2', { originals: 0, certifiedCopies: 2 });
const IF_ANY = paper('3', { mandatory: false, originals: 0 });
const ALL = [DECLARATION, TWO_COPIES, IF_ANY];

describe('checklist', () => {
  it('is complete when no kind falls short; more than asked is welcome', () => {
    expect(paperState(TWO_COPIES, { originals: 0, certifiedCopies: 1, copies: 3 })).toBe('MISSING');
    expect(paperState(TWO_COPIES, { originals: 0, certifiedCopies: 3, copies: 0 })).toBe('COMPLETE');
  });

  it('never misses an optional paper that was not handed in', () => {
    expect(paperState(IF_ANY)).toBe('OPTIONAL');
    expect(paperState(IF_ANY, whole(IF_ANY))).toBe('COMPLETE');
  });

  it('counts the mandatory ones only and names what is missing', () => {
    const papers = { '1': whole(DECLARATION) };
    expect(completeness(ALL, papers)).toEqual({ mandatory: 2, present: 1, missing: [TWO_COPIES] });
  });

  it('takes in all mandatory papers at once and leaves what was counted', () => {
    const counted = { '1': { originals: 4, certifiedCopies: 0, copies: 0 } };
    const papers = withAllMandatory(ALL, counted);
    expect(papers).toEqual({ ...counted, '2': { originals: 0, certifiedCopies: 2, copies: 0 } });
    expect(completeness(ALL, papers).missing).toEqual([]);
  });
});
