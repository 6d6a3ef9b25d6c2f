/** The named text parameters of an address; the rest of it is dropped. */
export function pickText<Key extends string>(search: Record<string, unknown>, keys: readonly Key[]) {
  const picked: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') picked[key] = value;
  }
  return picked;
}

/** Narrows a text of the address to one of a few values. */
export const oneOf = <Value extends string>(value: unknown, values: readonly Value[]): Value | undefined =>
  values.find((one) => one === value);

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?$/;

/** Those of the keys that hold a date or an instant; an address that somebody mistyped is read without them. */
export function pickDates<Key extends string>(search: Record<string, unknown>, keys: readonly Key[]) {
  const isDate = (key: Key) => typeof search[key] === 'string' && DATE.test(search[key]);
  return pickText(search, keys.filter(isDate));
}
