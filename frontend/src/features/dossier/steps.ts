import type { DossierStepView } from '@/api';

/** A step without an allotment has no time of its own: it can neither be filled nor exceeded. */
const NO_TIME = { share: 0, filled: 0, over: false, overMinutes: 0 };

/** How much of its allotment a step has used; the bar never runs past its end, the words say by how much. */
export function shareOf({
  allottedMinutes,
  usedMinutes,
}: Pick<DossierStepView, 'allottedMinutes' | 'usedMinutes'>) {
  if (allottedMinutes === 0) return NO_TIME;
  const share = usedMinutes / allottedMinutes;
  const overMinutes = Math.max(0, usedMinutes - allottedMinutes);
  return { share, filled: Math.min(100, share * 100), over: overMinutes > 0, overMinutes };
}
