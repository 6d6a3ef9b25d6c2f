import { hashKey } from '@tanstack/react-query';
import type { Content, CorrectionRequest, LegalReference, StatedDocument } from './contract';

export const CORRECTED_TEXTS = ['name', 'authority', 'subjects', 'sequence', 'conditions', 'result'] as const;
export const PAPER_TEXTS = ['name', 'note', 'form', 'formUrl'] as const;

type Paper = { code: number } & Pick<StatedDocument, (typeof PAPER_TEXTS)[number]>;
/** The words of a version that may be corrected, as they stand in the form. */
export type Words = Record<(typeof CORRECTED_TEXTS)[number], string> & {
  reason: string;
  documents: Paper[];
  legalBasis: LegalReference[];
};

/** Papers of a published version all have their numbers. */
const papersOf = ({ documents }: Content): Paper[] =>
  documents.flatMap(({ code, name, note, form, formUrl }) =>
    code === null ? [] : [{ code, name, note, form, formUrl }],
  );

export const wordsOf = (content: Content): Words => ({
  reason: '',
  name: content.name ?? '',
  authority: content.authority ?? '',
  subjects: content.subjects ?? '',
  sequence: content.sequence ?? '',
  conditions: content.conditions ?? '',
  result: content.result ?? '',
  documents: papersOf(content),
  legalBasis: content.legalBasis,
});

/** Only what differs is sent; null leaves the words as they are. */
export function correctionOf(content: Content, words: Words): CorrectionRequest {
  const text = (member: (typeof CORRECTED_TEXTS)[number]) =>
    words[member] === (content[member] ?? '') ? null : words[member];
  const same = (one: unknown, other: unknown) => hashKey([one]) === hashKey([other]);
  const before = papersOf(content);
  const papers = words.documents.filter((paper, index) => !same(paper, before[index]));
  return {
    reason: words.reason,
    name: text('name'),
    authority: text('authority'),
    subjects: text('subjects'),
    sequence: text('sequence'),
    conditions: text('conditions'),
    result: text('result'),
    documents: papers.length > 0 ? papers : null,
    legalBasis: same(words.legalBasis, content.legalBasis) ? null : words.legalBasis,
  };
}
