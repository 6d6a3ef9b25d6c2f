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
