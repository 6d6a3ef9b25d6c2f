import type { Act, DossierView, Schemas } from '@/api';

export type Paper = Schemas['DossierPaper'];
export type Counts = Pick<Paper, 'originals' | 'certifiedCopies' | 'copies'>;
/** By the code of the paper; asked for or not, a paper without an entry is left out. */
export type PaperCounts = Record<string, Counts>;

/** Acts that say something of papers: which are asked for, which came, which go back. */
const DEALINGS = {
  REQUEST_SUPPLEMENT: 'ASK',
  REQUEST_COMPLETION: 'ASK',
  RECEIVE_SUPPLEMENT: 'HAND_IN',
  RETURN: 'GIVE_BACK',
} as const satisfies Partial<Record<Act, string>>;
export type Dealing = (typeof DEALINGS)[keyof typeof DEALINGS];

export const dealingOf = (act: Act): Dealing | undefined => (DEALINGS as Partial<Record<Act, Dealing>>)[act];

export const NONE: Counts = { originals: 0, certifiedCopies: 0, copies: 0 };
export const isNone = ({ originals, certifiedCopies, copies }: Counts) =>
  originals + certifiedCopies + copies === 0;

/** What is still short of what the version asks, at least one of a paper that is awaited. */
export function shortOf(paper: Paper): Counts {
  const short = (required: number, given: number) => Math.max(0, required - given);
  return {
    originals: short(paper.requiredOriginals, paper.originals),
    certifiedCopies: short(paper.requiredCertifiedCopies, paper.certifiedCopies),
    copies: short(paper.requiredCopies, paper.copies),
  };
}

/** Before anybody types: what is missing is asked for, what is held goes back. */
export function presetPapers(act: Act, { papers }: Pick<DossierView, 'papers'>): PaperCounts {
  const entries = papers.checklist.flatMap((paper): [string, Counts][] => {
    switch (dealingOf(act)) {
      case 'ASK':
        return paper.missing ? [[paper.requiredDocument, shortOf(paper)]] : [];
      case 'GIVE_BACK':
        return paper.originalsHeld > 0
          ? [[paper.requiredDocument, { ...NONE, originals: paper.originalsHeld }]]
          : [];
      default:
        return [];
    }
  });
  return Object.fromEntries(entries);
}

/** What the body of the act says of papers; nothing when there is nothing to say. */
export function papersBody(act: Act, counts: PaperCounts): Record<string, unknown> {
  const entries = Object.entries(counts);
  if (entries.length === 0) return {};
  switch (dealingOf(act)) {
    case 'ASK':
      return { documents: entries.map(([code]) => code) };
    case 'HAND_IN':
      return {
        documents: entries
          .filter(([, given]) => !isNone(given))
          .map(([requiredDocument, given]) => ({ requiredDocument, ...given })),
      };
    case 'GIVE_BACK':
      return {
        originals: entries
          .filter(([, { originals }]) => originals > 0)
          .map(([requiredDocument, { originals }]) => ({ requiredDocument, count: originals })),
      };
    default:
      return {};
  }
}
