import type { RequiredDocument } from '@/api';
import { NO_PAPERS, type Counts } from './draft';

type Papers = Record<string, Counts>;
export type PaperState = 'COMPLETE' | 'MISSING' | 'OPTIONAL';

const asked = ({ originals, certifiedCopies, copies }: RequiredDocument): Counts => ({
  originals,
  certifiedCopies,
  copies,
});

/** A mark for the eyes: the server checks the same counts when the dossier is saved. */
export function paperState(document: RequiredDocument, counts: Counts = NO_PAPERS): PaperState {
  if (!document.mandatory && isNone(counts)) return 'OPTIONAL';
  const enough =
    counts.originals >= document.originals &&
    counts.certifiedCopies >= document.certifiedCopies &&
    counts.copies >= document.copies;
  return enough ? 'COMPLETE' : 'MISSING';
}

export const isNone = ({ originals, certifiedCopies, copies }: Counts) =>
  originals + certifiedCopies + copies === 0;

/** What one key press takes in: what is asked, or one original where no number is set. */
export function whole(document: RequiredDocument): Counts {
  return isNone(asked(document)) ? { ...NO_PAPERS, originals: 1 } : asked(document);
}

export function withAllMandatory(documents: RequiredDocument[], papers: Papers): Papers {
  const short = documents.filter(
    (document) => document.mandatory && paperState(document, papers[document.code]) === 'MISSING',
  );
  return { ...papers, ...Object.fromEntries(short.map((document) => [document.code, whole(document)])) };
}

export function completeness(documents: RequiredDocument[], papers: Papers) {
  const mandatory = documents.filter((document) => document.mandatory);
  const missing = mandatory.filter((document) => paperState(document, papers[document.code]) === 'MISSING');
  return { mandatory: mandatory.length, present: mandatory.length - missing.length, missing };
}
