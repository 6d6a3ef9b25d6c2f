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

/** A day of the calendar: 31 February is none. */
const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
const isInstant = (text: string) =>
  /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d{2}:\d{2})$/.test(text) && isDate(text.slice(0, 10));

const pickWhere =
  (fits: (text: string) => boolean) =>
  <Key extends string>(search: Record<string, unknown>, keys: readonly Key[]) =>
    pickText(
      search,
      keys.filter((key) => typeof search[key] === 'string' && fits(search[key])),
    );

/** Those of the keys that hold a plain date; an address that somebody mistyped is read without them. */
export const pickDates = pickWhere(isDate);

/** The same for instants with their offset. */
export const pickInstants = pickWhere(isInstant);
