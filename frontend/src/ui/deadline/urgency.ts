import type { Clock, Outcome, Session } from '@/api';
import { isSameOfficeDay } from '../format/officeTime';
import { openSession, workingMinutesBetween } from '../format/workingTime';

/** What a deadline chip needs to know about a dossier; `DossierSummary` and `DossierView` both fit. */
export type Dated = {
  clock: Clock;
  outcome: Outcome | null;
  dueAt: string | null;
  promisedAt: string | null;
  finishedAt: string | null;
};
/** When the server counted, today's sessions, and the server's time now. */
export type Reading = { asOf: string; sessionsToday: Session[]; now: Date };

export type Urgency =
  | { kind: 'DONE'; outcome: Outcome }
  | { kind: 'NONE' }
  | { kind: 'STOPPED' }
  | { kind: 'PAUSED'; since: string | null }
  | { kind: 'LATE' | 'HOT' | 'TODAY' | 'LATER'; minutes: number };

const HOT_MINUTES = 4 * 60;

/** Working minutes left now: the server's count less what has been worked since. Below zero: over. */
export function remainingMinutes(clock: Clock, { asOf, sessionsToday, now }: Reading) {
  if (clock.remainingMinutes === null) return null;
  if (clock.state !== 'RUNNING') return clock.remainingMinutes;
  return clock.remainingMinutes - workingMinutesBetween(new Date(asOf), now, sessionsToday);
}

/** Which of the shapes a deadline takes. Rules of the screens only; the date itself is the server's. */
export function urgencyOf(dossier: Dated, reading: Reading): Urgency {
  const { clock, outcome, dueAt } = dossier;
  if (outcome) return { kind: 'DONE', outcome };
  if (clock.state === 'PAUSED') return { kind: 'PAUSED', since: clock.pausedSince };
  const minutes = remainingMinutes(clock, reading);
  if (clock.state === 'NONE' || dueAt === null || minutes === null) return { kind: 'NONE' };
  if (clock.state === 'STOPPED') return { kind: 'STOPPED' };
  // After the last session of its last day a dossier is late although no working minute has passed yet.
  if (minutes < 0 || new Date(dueAt) < reading.now) return { kind: 'LATE', minutes: Math.min(minutes, 0) };
  const session = openSession(reading.now, reading.sessionsToday);
  const dueInThisSession = session !== undefined && new Date(dueAt).getTime() <= session.closes;
  if (minutes <= HOT_MINUTES || dueInThisSession) return { kind: 'HOT', minutes };
  return { kind: isSameOfficeDay(dueAt, reading.now) ? 'TODAY' : 'LATER', minutes };
}
