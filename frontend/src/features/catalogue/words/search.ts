import { pickText } from '@/ui';

export type WordsSearch = { q?: string; retired?: true };

export const wordsSearch = (search: Record<string, unknown>): WordsSearch => ({
  ...pickText(search, ['q']),
  retired: search.retired === true ? true : undefined,
});
