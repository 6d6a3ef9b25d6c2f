import type { DayKind, DeadlineDay, DossierDeadline } from '@/api';

/** What an explanation needs; a dossier's also knows what was printed and waited for. */
export type Explained = Pick<DossierDeadline, 'days' | 'dueAt'> &
  Partial<Pick<DossierDeadline, 'promisedAt' | 'stops'>>;

const CLOSED: readonly DayKind[] = ['OFF', 'OFF_SWAPPED', 'REST', 'CLOSED'];
export const isClosed = (kind: DayKind) => CLOSED.includes(kind);
/** Closed for a reason worth naming; the weekly rest explains itself. */
export const isNamedRest = (kind: DayKind) => isClosed(kind) && kind !== 'REST';
export const isReceived = ({ role }: Pick<DeadlineDay, 'role'>) =>
  role === 'RECEIVED' || role === 'RECEIVED_AND_DUE';
export const isDue = ({ role }: Pick<DeadlineDay, 'role'>) => role === 'DUE' || role === 'RECEIVED_AND_DUE';

/** Which phase a date begins, where the limit has more than one. */
export function beginsPhase(days: readonly DeadlineDay[], index: number) {
  const phase = days[index]?.phase;
  const many = days.some((day) => day.phase > 1);
  return many && phase !== days[index - 1]?.phase ? phase : undefined;
}
