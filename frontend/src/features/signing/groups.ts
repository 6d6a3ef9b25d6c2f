import type { DossierSummary } from '@/api';

export type Group = { code: string; name: string; rows: DossierSummary[] };

/** By procedure, the procedure of what runs out first at the front; within it the order of the list. */
export function byProcedure(rows: readonly DossierSummary[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { code, name } = row.procedure;
    const group = groups.get(code) ?? { code, name, rows: [] };
    group.rows.push(row);
    groups.set(code, group);
  }
  return [...groups.values()];
}
