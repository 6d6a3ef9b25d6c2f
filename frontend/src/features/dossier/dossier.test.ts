import { describe, expect, it } from 'vitest';
import type { DossierDeadline, DossierView, LedgerEvent } from '@/api';
import { differences } from './compare';
import { byCalendarNow } from './calendarNow';
import { detailsOf, newestFirst, shortHash } from './ledgerDetails';
import { neighboursIn } from './neighbours';
import { shareOf } from './steps';

const step = (seq: number, name: string, holder: string) => ({
  seq,
  name,
  role: 'OFFICER' as const,
  department: { code: 'HCTP', name: 'Hành chính Tư pháp' },
  state: 'ACTIVE' as const,
  assignee: { username: holder, name: holder },
  allottedMinutes: 480,
  usedMinutes: 0,
  enteredAt: null,
  leftAt: null,
});
const opened = {
  status: 'IN_PROGRESS',
  currentStep: 2,
  steps: [step(2, 'Thẩm tra', 'Lan'), step(3, 'Lãnh đạo ký', 'Hùng')],
  promisedAt: '2026-11-27T17:00:00+07:00',
  outcome: null,
} as DossierView;
const event = (seq: number, details: Record<string, string> = {}) =>
  ({ seq, act: 'EXTEND', details, hash: '9f3c71ab00' }) as unknown as LedgerEvent;

describe('what somebody else changed', () => {
  it('shows only what differs', () => {
    expect(differences(opened, { ...opened, currentStep: 3 })).toEqual([
      { field: 'step', before: 'Thẩm tra', now: 'Lãnh đạo ký' },
      { field: 'holder', before: 'Lan', now: 'Hùng' },
    ]);
    expect(differences(opened, opened)).toEqual([]);
  });
});

describe('the date by the calendar as it is now', () => {
  const deadline = {
    dueAt: '2026-11-27T17:00:00+07:00',
    promisedAt: '2026-11-26T17:00:00+07:00',
    days: [{ date: '2026-11-27' }, { date: '2026-12-01' }],
    extensions: [],
  } as unknown as DossierDeadline;
  const extended = { ...deadline, extensions: [{}] } as DossierDeadline;

  it('is told only where the printed one differs', () => {
    expect(byCalendarNow(deadline)).toBe('2026-11-27T17:00:00+07:00');
    expect(byCalendarNow({ ...deadline, promisedAt: '2026-11-27T10:00:00Z' })).toBeUndefined();
  });

  it('has the days of an extension in it', () => {
    expect(byCalendarNow(extended)).toBe('2026-12-01T17:00:00+07:00');
    expect(byCalendarNow({ ...extended, promisedAt: '2026-12-01T17:00:00+07:00' })).toBeUndefined();
  });
});

describe('the step bar', () => {
  it('never runs past its end and says by how much the allotment is exceeded', () => {
    expect(shareOf({ allottedMinutes: 240, usedMinutes: 60 })).toMatchObject({ filled: 25, over: false });
    expect(shareOf({ allottedMinutes: 240, usedMinutes: 300 })).toMatchObject({
      filled: 100,
      over: true,
      overMinutes: 60,
    });
  });

  it('of a step without an allotment stays empty, however long it takes', () => {
    expect(shareOf({ allottedMinutes: 0, usedMinutes: 300 })).toMatchObject({ filled: 0, over: false });
  });
});

describe('the ledger', () => {
  it('is read newest first, its details in a fixed order, what it does not know left out', () => {
    expect(newestFirst([event(1), event(3), event(2)]).map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(detailsOf(event(1, { note: 'b', status: 'RECEIVED', reason: 'a' }))).toEqual([
      { name: 'reason', value: 'a' },
      { name: 'note', value: 'b' },
    ]);
    expect(shortHash('9f3c71ab00')).toBe('9f3c·71ab');
  });
});

describe('previous and next', () => {
  const lists = [
    ['d', 'e'],
    ['a', 'b', 'c', 'd'],
  ];
  it('walk the latest list that holds the dossier', () => {
    expect(neighboursIn(lists, 'd')).toEqual({ previous: undefined, next: 'e' });
    expect(neighboursIn(lists, 'b')).toEqual({ previous: 'a', next: 'c' });
    expect(neighboursIn(lists, 'z')).toEqual({ previous: undefined, next: undefined });
  });
});
