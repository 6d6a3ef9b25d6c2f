import type { DossierStepView } from '@/api';

/** How much of its allotment a step has used; the bar never runs past its end, the words say by how much. */
export function shareOf({
  allottedMinutes,
  usedMinutes,
}: Pick<DossierStepView, 'allottedMinutes' | 'usedMinutes'>) {
  const share = allottedMinutes === 0 ? 0 : usedMinutes / allottedMinutes;
  const overMinutes = Math.max(0, usedMinutes - allottedMinutes);
  return { share, filled: Math.min(100, share * 100), over: overMinutes > 0, overMinutes };
}
