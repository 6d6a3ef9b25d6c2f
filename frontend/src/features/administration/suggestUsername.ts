import { fold } from '@/ui';

/** Trần Thị Ngọc is offered as `ngoc.tran`; of one word nothing is made. */
export function suggestUsername(name: string) {
  const words = fold(name)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean);
  return words.length > 1 ? `${words.at(-1)}.${words[0]}` : '';
}
