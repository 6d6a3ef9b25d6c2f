/** What something said before and after; null when it was not there. */
export type StatedChange = {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};
export type ChangedField = { name: string; before: unknown; after: unknown };

const told = (value: unknown) => value !== undefined && value !== null && value !== '';

/** Only what differs; nothing and an empty list are the same. */
export function changedFields({ before, after }: StatedChange) {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const plain = (value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value);
  return [...names]
    .map((name): ChangedField => ({ name, before: plain(before?.[name]), after: plain(after?.[name]) }))
    .filter((field) => told(field.before) || told(field.after))
    .filter((field) => JSON.stringify(field.before) !== JSON.stringify(field.after));
}
