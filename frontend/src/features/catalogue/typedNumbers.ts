/** 0,5 and 0.5 as a number; null for nothing, undefined when it is no number. */
export function parseDecimal(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  return /^\d{1,6}(\.\d{1,3})?$/.test(typed) ? Number(typed) : undefined;
}

/** 8.000 and 8000: whole numbers, however they are grouped. */
export function parseWhole(text: string): number | null | undefined {
  const typed = text.replace(/[\s.,]/g, '');
  if (typed === '') return null;
  return /^\d{1,13}$/.test(typed) ? Number(typed) : undefined;
}
