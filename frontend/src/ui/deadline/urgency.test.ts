import { describe, expect, it } from 'vitest';
import type { Clock, Session } from '@/api';
import { urgencyOf, type Dated } from './urgency';

const SESSIONS: Session[] = [
  { opensAt: '07:00', closesAt: '11:00' },
  { opensAt: '13:00', closesAt: '17:00' },
];
const monday = (time: string) => `2026-11-23T${time}:00+07:00`;
const wednesday = (time: string) => `2026-11-25T${time}:00+07:00`;

const running = (remainingMinutes: number): Clock => ({
  state: 'RUNNING',
  remainingMinutes,
  pausedSince: null,
});
const dossier = (dueAt: string | null, clock: Clock, rest: Partial<Dated> = {}): Dated => ({
  clock,
  dueAt,
  promisedAt: dueAt,
  finishedAt: null,
  outcome: null,
  ...rest,
});
const reading = (now = monday('09:42')) => ({
  asOf: monday('09:42'),
  sessionsToday: SESSIONS,
  now: new Date(now),
});

describe('urgencyOf', () => {
  it('is hot within four working hours, today beyond them, later on another day', () => {
    expect(urgencyOf(dossier(monday('11:00'), running(78)), reading())).toEqual({ kind: 'HOT', minutes: 78 });
    expect(urgencyOf(dossier(monday('17:00'), running(318)), reading())).toEqual({
      kind: 'TODAY',
      minutes: 318,
    });
    expect(urgencyOf(dossier(wednesday('17:00'), running(798)), reading())).toEqual({
      kind: 'LATER',
      minutes: 798,
    });
  });

  it('is hot the day before when less than four working hours remain', () => {
    expect(urgencyOf(dossier(wednesday('08:00'), running(240)), reading()).kind).toBe('HOT');
  });

  it('subtracts what has been worked since the server counted, and nothing over lunch', () => {
    const due = dossier(monday('17:00'), running(318));
    expect(urgencyOf(due, reading(monday('10:42')))).toEqual({ kind: 'TODAY', minutes: 258 });
    expect(urgencyOf(due, reading(monday('12:30')))).toEqual({ kind: 'HOT', minutes: 240 });
  });

  it('is late when minutes are over, and after closing on the last day although none has passed', () => {
    expect(urgencyOf(dossier('2026-11-20T17:00:00+07:00', running(-162)), reading())).toEqual({
      kind: 'LATE',
      minutes: -162,
    });
    expect(urgencyOf(dossier(monday('17:00'), running(318)), reading(monday('18:00')))).toEqual({
      kind: 'LATE',
      minutes: 0,
    });
  });

  it('stands still while paused and says since when', () => {
    const paused: Clock = { ...running(100), state: 'PAUSED', pausedSince: '2026-11-18T09:50:00+07:00' };
    expect(urgencyOf(dossier(wednesday('17:00'), paused), reading())).toEqual({
      kind: 'PAUSED',
      since: '2026-11-18T09:50:00+07:00',
    });
  });

  it('gives way to the outcome once there is one', () => {
    const finished = dossier(monday('17:00'), { ...running(0), state: 'STOPPED' }, { outcome: 'ON_TIME' });
    expect(urgencyOf(finished, reading())).toEqual({ kind: 'DONE', outcome: 'ON_TIME' });
  });

  it('is none without a date', () => {
    const none: Clock = { ...running(0), state: 'NONE', remainingMinutes: null };
    expect(urgencyOf(dossier(null, none), reading())).toEqual({ kind: 'NONE' });
  });
});
