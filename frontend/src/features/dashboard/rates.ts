/** Of fewer dossiers a rate says more about chance than about the office: the counts are shown instead. */
export const FEWEST_FOR_A_RATE = 20;

/** Part of whole as a fraction; undefined where there are too few to speak of a rate. */
export const rate = (part: number, whole: number): number | undefined =>
  whole < FEWEST_FOR_A_RATE ? undefined : part / whole;

/** How wide a bar is beside the longest, in percent; something to see wherever something is. */
export const barWidth = (value: number, longest: number): number =>
  value === 0 ? 0 : Math.max(1, Math.round((value / Math.max(1, longest)) * 100));

/** The month so many months away: of 2026-01 the one before is 2025-12. */
export function monthsFrom(month: string, step: number): string {
  const date = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + step, 1));
  return date.toISOString().slice(0, 7);
}
