import type { CalendarChange } from '@/api';
import { WEEKDAYS } from './deskWeeks';

export type ChangedField = { name: string; before: string | undefined; after: string | undefined };

const ORDER = ['kind', 'reason', 'reasonEn', 'sessions', 'legalReference', 'certainty', ...WEEKDAYS];
const rank = (name: string) => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);

/** Only what differs, in the order of the forms; what is not of the form keeps the server's order. */
export function changedFields({ before, after }: Pick<CalendarChange, 'before' | 'after'>): ChangedField[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .map((name) => ({ name, before: before?.[name], after: after?.[name] }))
    .filter((field) => field.before !== field.after)
    .sort((a, b) => rank(a.name) - rank(b.name));
}
