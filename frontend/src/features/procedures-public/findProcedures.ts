import type { PostedProcedures } from '@/api';
import { matchesFolded } from '@/ui';

type Fields = PostedProcedures['fields'];

/** By name, code or field, without accents and in any order of words; a field alone shows all of it. */
export function findProcedures(fields: Fields, { q, field }: { q: string; field?: string }): Fields {
  return fields
    .filter(({ code }) => field === undefined || code === field)
    .map((one) => ({
      ...one,
      procedures: one.procedures.filter(({ name, code }) => matchesFolded(`${name} ${code} ${one.name}`, q)),
    }))
    .filter(({ procedures }) => procedures.length > 0);
}

/** A field of which everything is still to come has no sheets for the wall yet. */
export const canBePosted = ({ fields, asOf }: PostedProcedures, field: string) =>
  fields.some(
    ({ code, procedures }) => code === field && procedures.some(({ effectiveFrom }) => effectiveFrom <= asOf),
  );
