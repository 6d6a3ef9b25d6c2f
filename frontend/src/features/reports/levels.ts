import type { RatingLevel } from '@/api';

/** The three levels of a slip, the best first. */
export const LEVELS = [
  'VERY_SATISFIED',
  'SATISFIED',
  'DISSATISFIED',
] as const satisfies readonly RatingLevel[];
