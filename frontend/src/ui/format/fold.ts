/** Lower case without marks, đ as d: what "tinh trang hon nhan" and "Tình trạng hôn nhân" share. */
export const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Whether every word typed begins or is contained somewhere in the text, in any order. */
export function matchesFolded(text: string, typed: string) {
  const within = fold(text);
  return fold(typed)
    .split(' ')
    .every((word) => within.includes(word));
}
