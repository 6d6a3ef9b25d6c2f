import type { DayKind } from '@/api';

/** What may be stated of a day; REST follows from the desk hours. */
export const STATED_KINDS = [
  'OFF',
  'OFF_SWAPPED',
  'WORKING_SWAPPED',
  'HALF_DAY',
  'CLOSED',
  'WORKING',
] as const satisfies readonly DayKind[];
export type StatedKind = (typeof STATED_KINDS)[number];

/** The letter in a cell, beside its pattern: nothing is told by colour alone. */
export const LETTERS: Partial<Record<DayKind, string>> = {
  OFF: 'N',
  OFF_SWAPPED: 'N',
  WORKING_SWAPPED: 'B',
  HALF_DAY: '½',
  CLOSED: 'Đ',
};

/** By the place of the key, so that Telex and VNI do not matter. */
export const KEYS = { KeyN: 'OFF', KeyB: 'WORKING_SWAPPED', Digit1: 'HALF_DAY', KeyD: 'CLOSED' } as const;

export const isWorked = (kind: DayKind) => !['OFF', 'OFF_SWAPPED', 'CLOSED', 'REST'].includes(kind);
