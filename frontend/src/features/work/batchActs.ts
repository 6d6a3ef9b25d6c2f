import type { Act, BatchAct, DossierSummary } from '@/api';

const BATCH_ACTS: readonly BatchAct[] = [
  'ACCEPT_HAND_OVER',
  'HAND_OVER',
  'COMPLETE_STEP',
  'SIGN',
  'FINISH',
  'RETURN',
];
const isBatchAct = (act: Act): act is BatchAct => (BATCH_ACTS as readonly Act[]).includes(act);

/** The acts that are next for any of the rows, and for how many; the server has named them. */
export function batchActsOf(rows: readonly Pick<DossierSummary, 'nextAct'>[]) {
  const counts = new Map<BatchAct, number>();
  for (const { nextAct } of rows)
    if (nextAct && isBatchAct(nextAct)) counts.set(nextAct, (counts.get(nextAct) ?? 0) + 1);
  return BATCH_ACTS.filter((act) => counts.has(act)).map((act) => ({ act, count: counts.get(act) ?? 0 }));
}
