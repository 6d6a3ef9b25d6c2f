import type { Content } from './contract';

/** The parts of the editor, in the order of its left column. */
export const SECTIONS = [
  'general',
  'time',
  'documents',
  'fees',
  'result',
  'legalBasis',
  'forms',
  'retention',
] as const;
export type Section = (typeof SECTIONS)[number];

const SECTION_OF: Record<keyof Content, Section> = {
  name: 'general',
  scopeLevel: 'general',
  serviceLevel: 'general',
  authority: 'general',
  subjects: 'general',
  sequence: 'general',
  conditions: 'general',
  immediate: 'time',
  channels: 'time',
  supplementPolicy: 'time',
  steps: 'time',
  documents: 'documents',
  sets: 'documents',
  fees: 'fees',
  result: 'result',
  resultCode: 'result',
  legalBasis: 'legalBasis',
  source: 'legalBasis',
  retentionYears: 'retention',
  retentionPermanent: 'retention',
};

/** Names of forms and their files are edited apart from the papers that they belong to. */
export function sectionOf(pointer: string): Section {
  if (/^\/documents\/[^/]+\/form(Url)?$/.test(pointer)) return 'forms';
  return SECTION_OF[pointer.split('/')[1] as keyof Content];
}

/** How many of these are about each section; none is not counted. */
export function countBySection(pointers: { pointer: string }[]) {
  const counts: Partial<Record<Section, number>> = {};
  for (const { pointer } of pointers) {
    const section = sectionOf(pointer);
    counts[section] = (counts[section] ?? 0) + 1;
  }
  return counts;
}

export const sectionId = (section: Section) => `section-${section}`;
