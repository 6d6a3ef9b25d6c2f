const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What was typed over what was read: a field typed back to what it was has not been touched. */
export function typeOver<Fields extends object>(
  read: Fields,
  typed: Partial<Fields>,
  part: Partial<Fields>,
): Partial<Fields> {
  const all = Object.entries({ ...typed, ...part });
  return Object.fromEntries(
    all.filter(([name, value]) => !same(value, read[name as keyof Fields])),
  ) as Partial<Fields>;
}

/** The fields that were typed here while somebody else changed them too. */
export const contested = <Fields extends object>(
  read: Fields,
  typed: Partial<Fields>,
  current: Fields,
): (keyof Fields)[] =>
  (Object.keys(typed) as (keyof Fields)[]).filter((name) => !same(read[name], current[name]));
