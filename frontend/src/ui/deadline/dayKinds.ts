import type { DayKind, DeadlineDay } from '@/api';

const CLOSED: readonly DayKind[] = ['OFF', 'OFF_SWAPPED', 'REST', 'CLOSED'];
export const isClosed = (kind: DayKind) => CLOSED.includes(kind);
/** Closed for a reason worth naming; the weekly rest explains itself. */
export const isNamedRest = (kind: DayKind) => isClosed(kind) && kind !== 'REST';
export const isReceived = ({ role }: Pick<DeadlineDay, 'role'>) =>
  role === 'RECEIVED' || role === 'RECEIVED_AND_DUE';
export const isDue = ({ role }: Pick<DeadlineDay, 'role'>) => role === 'DUE' || role === 'RECEIVED_AND_DUE';
