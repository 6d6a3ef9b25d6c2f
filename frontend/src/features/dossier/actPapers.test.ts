import { beforeAll, describe, expect, it } from 'vitest';
import type { DossierView } from '@/api';
import { startI18n } from '@/i18n';
import { dealingOf, papersBody, presetPapers, shortOf, type Paper } from './actPapers';
import { missingInWords } from './missingWords';

const paper = (code: string, more: Partial<Paper> = {}): Paper => ({
  requiredDocument: code,
  name: `Giấy ${code}`,
  note: null,
  mandatory: true,
  toPresent: false,
  requiredOriginals: 1,
  requiredCertifiedCopies: 0,
  requiredCopies: 2,
  originals: 1,
  certifiedCopies: 0,
  copies: 2,
  originalsToReturn: 0,
  originalsHeld: 0,
  awaited: false,
  missing: false,
  ...more,
});
const dossier = (...checklist: Paper[]) => ({ papers: { checklist } as DossierView['papers'] });

describe('papers of an act', () => {
  it('ask for what is missing, by its codes alone', () => {
    const seen = dossier(paper('1'), paper('2', { missing: true, copies: 0 }));
    const preset = presetPapers('REQUEST_SUPPLEMENT', seen);
    expect(Object.keys(preset)).toEqual(['2']);
    expect(papersBody('REQUEST_SUPPLEMENT', preset)).toEqual({ documents: ['2'] });
  });

  it('that come with a supplement are only those that were counted', () => {
    expect(presetPapers('RECEIVE_SUPPLEMENT', dossier(paper('2', { missing: true })))).toEqual({});
    const counts = {
      '1': { originals: 0, certifiedCopies: 0, copies: 0 },
      '2': { originals: 1, certifiedCopies: 0, copies: 0 },
    };
    expect(papersBody('RECEIVE_SUPPLEMENT', counts)).toEqual({
      documents: [{ requiredDocument: '2', originals: 1, certifiedCopies: 0, copies: 0 }],
    });
  });

  it('go back with the result as many as are held', () => {
    const preset = presetPapers('RETURN', dossier(paper('1'), paper('3', { originalsHeld: 2 })));
    expect(papersBody('RETURN', preset)).toEqual({ originals: [{ requiredDocument: '3', count: 2 }] });
  });

  it('are no matter of other acts', () => {
    expect(dealingOf('SIGN')).toBeUndefined();
    expect(presetPapers('SIGN', dossier(paper('2', { missing: true })))).toEqual({});
    expect(papersBody('SIGN', {})).toEqual({});
  });

  it('are never short of less than nothing', () => {
    expect(shortOf(paper('1', { originals: 5, copies: 1 }))).toEqual({
      originals: 0,
      certifiedCopies: 0,
      copies: 1,
    });
  });
});

describe('a notice', () => {
  beforeAll(() => startI18n('en'));

  it('begins with what is missing, in Vietnamese for the applicant', () => {
    const seen = dossier(paper('1'), paper('2', { missing: true, originals: 0, copies: 0 }));
    expect(missingInWords(seen)).toBe('Hồ sơ còn thiếu: Giấy 2 (1 bản chính, 2 bản photo).');
    expect(missingInWords(dossier(paper('1')))).toBe('');
  });
});
