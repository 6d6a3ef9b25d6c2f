import { oneOf, pickText } from '@/ui';
import type { CatalogueSubject } from './requests';

export type WordsSearch = { q?: string; retired?: true };

/** An address is text: what was `true` comes back as a word. */
export const wordsSearch = (search: Record<string, unknown>): WordsSearch => ({
  ...pickText(search, ['q']),
  retired: search.retired === true || search.retired === 'true' ? true : undefined,
});

export const SUBJECTS: readonly CatalogueSubject[] = ['FIELD', 'DECISION', 'EXEMPTION_GROUP'];

export type ChangesSearch = { subject?: CatalogueSubject; key?: string };

export const changesSearch = (search: Record<string, unknown>): ChangesSearch => ({
  ...pickText(search, ['key']),
  subject: oneOf(search.subject, SUBJECTS),
});
