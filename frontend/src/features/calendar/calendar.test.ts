import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '@/api';
import { changed, draftOf, missingIn, previewOf, requestOf, withKind, type DayDraft } from './drafts';
import { changedFields } from './changedFields';
import { weeksInOrder } from './deskWeeks';
import { datesOf, moveDay, weeksOfMonth } from './months';
import { namedSpans } from './namedSpans';
import { parseTypedTime } from './typedTime';

const MORNING = { opensAt: '07:00:00', closesAt: '11:00:00' };
const AFTERNOON = { opensAt: '13:00:00', closesAt: '17:00:00' };
const ordinary: CalendarDay = {
  date: '2026-11-27',
  kind: 'WORKING',
  sessions: [MORNING, AFTERNOON],
  reason: null,
  reasonEn: null,
  legalReference: null,
  certainty: null,
  scope: null,
  overridden: null,
};
const holiday: CalendarDay = {
  ...ordinary,
  date: '2026-11-24',
  kind: 'OFF',
  sessions: [],
  reason: 'Ngày Văn hóa Việt Nam',
  reasonEn: 'Vietnamese Culture Day',
  legalReference: 'Nghị quyết 28/2026/QH16',
  certainty: 'ANNOUNCED',
  scope: 'NATIONAL',
};
const closed = (draft: DayDraft) => ({
  ...withKind(draft, 'CLOSED', []),
  reason: 'Tránh bão',
  reasonEn: 'Typhoon',
});

describe('months', () => {
  it('begin on Monday and hold every day once', () => {
    const weeks = weeksOfMonth(2026, 11);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.slice(5)).toEqual([undefined, '2026-11-01']);
    expect(weeks.flat().filter(Boolean)).toHaveLength(30);
    expect(weeksOfMonth(2027, 2)).toHaveLength(4);
  });

  it.each([
    ['ArrowRight', '2026-11-30', '2026-12-01'],
    ['ArrowDown', '2026-11-27', '2026-12-04'],
    ['ArrowUp', '2026-01-03', '2026-01-03'],
    ['ArrowRight', '2026-12-31', '2026-12-31'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-03-31', '2026-02-28'],
    ['Home', '2026-11-27', '2026-11-23'],
    ['End', '2026-11-27', '2026-11-29'],
  ])('%s leads from %s to %s', (code, from, to) => {
    expect(moveDay({ code, ctrlKey: false }, from)).toBe(to);
  });

  it('leave every other key alone', () => {
    expect(moveDay({ code: 'KeyN', ctrlKey: false }, '2026-11-27')).toBeUndefined();
  });

  it('give a range in order, whichever end was chosen first', () => {
    expect(datesOf({ anchor: '2026-12-02', end: '2026-11-30' })).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
    ]);
  });
});

describe('drafts', () => {
  it('open with the words that are stated', () => {
    expect(draftOf(holiday, [])).toMatchObject({ kind: 'OFF', reason: 'Ngày Văn hóa Việt Nam' });
    expect(draftOf(ordinary, [])).toMatchObject({ kind: null, reason: '' });
  });

  it('are none any more when a day is again as it is stated', () => {
    const once = changed({}, [holiday], [], (draft) => ({ ...draft, kind: 'CLOSED' }));
    expect(Object.keys(once)).toEqual(['2026-11-24']);
    expect(changed(once, [holiday], [], (draft) => ({ ...draft, kind: 'OFF' }))).toEqual({});
  });

  it('keep the hours of a day that has its own, and leave the others to the desk hours', () => {
    const swapped: CalendarDay = { ...holiday, kind: 'WORKING_SWAPPED', sessions: [MORNING] };
    expect(draftOf(swapped, [MORNING, AFTERNOON]).hours).toEqual([{ opensAt: '07:00', closesAt: '11:00' }]);
    expect(draftOf({ ...swapped, sessions: [MORNING, AFTERNOON] }, [MORNING, AFTERNOON]).hours).toEqual([]);
  });

  it('of a half day begin with the morning', () => {
    expect(withKind(draftOf(ordinary, []), 'HALF_DAY', ordinary.sessions).hours).toEqual([
      { opensAt: '07:00', closesAt: '11:00' },
    ]);
  });

  it('are asked for what is missing, and for a reason when the day has passed', () => {
    const draft = withKind(draftOf(ordinary, []), 'CLOSED', []);
    expect(missingIn(draft, ordinary, '2026-11-23')).toEqual(['reason', 'reasonEn']);
    expect(missingIn(closed(draft), ordinary, '2026-11-23')).toEqual([]);
    expect(missingIn(closed(draft), ordinary, '2026-11-28')).toEqual(['changeReason']);
    const half = {
      ...closed(draft),
      kind: 'HALF_DAY' as const,
      hours: [{ opensAt: '07:00', closesAt: '25' }],
    };
    expect(missingIn(half, ordinary, '2026-11-23')).toEqual(['hours']);
  });

  it('become one preview, days taken back apart from days stated', () => {
    const drafts = changed(
      changed({}, [ordinary], [], (draft) => closed(draft)),
      [holiday],
      [],
      (draft) => withKind(draft, null, []),
    );
    expect(previewOf(drafts, 'AGENCY')).toEqual({
      scope: 'AGENCY',
      days: [{ date: '2026-11-27', kind: 'CLOSED', sessions: undefined }],
      remove: ['2026-11-24'],
    });
  });

  it('send hours only of days that are worked, and no empty text', () => {
    const draft = {
      ...closed(draftOf(ordinary, [])),
      kind: 'CLOSED' as const,
      hours: [MORNING],
      reason: ' Bão ',
    };
    expect(requestOf(draft)).toMatchObject({
      sessions: undefined,
      reason: 'Bão',
      legalReference: undefined,
    });
  });
});

describe('namedSpans', () => {
  it('tell days in a row once when they are the same thing', () => {
    const tet = (date: string) => ({ ...holiday, date, reason: 'Nghỉ Tết Nguyên đán' });
    const days = [tet('2026-02-19'), tet('2026-02-20'), ordinary, tet('2026-02-23'), holiday];
    expect(namedSpans(days).map(({ first, last }) => [first.date, last.date])).toEqual([
      ['2026-02-19', '2026-02-20'],
      ['2026-02-23', '2026-02-23'],
      ['2026-11-24', '2026-11-24'],
    ]);
  });
});

describe('changedFields', () => {
  it('are those that differ, in the order of the form', () => {
    expect(
      changedFields({
        before: { certainty: 'EXPECTED', kind: 'OFF', reason: 'Quốc khánh' },
        after: { certainty: 'ANNOUNCED', kind: 'CLOSED', reason: 'Quốc khánh' },
      }),
    ).toEqual([
      { name: 'kind', before: 'OFF', after: 'CLOSED' },
      { name: 'certainty', before: 'EXPECTED', after: 'ANNOUNCED' },
    ]);
    expect(changedFields({ before: null, after: { source: 'Một Cửa' } })).toHaveLength(1);
    const week = { FRIDAY: '07:00-11:00', MONDAY: '07:00-11:00' };
    expect(changedFields({ before: week, after: null }).map(({ name }) => name)).toEqual([
      'MONDAY',
      'FRIDAY',
    ]);
  });
});

describe('weeksInOrder', () => {
  it('are newest first, each ending where the next begins', () => {
    const week = (validFrom: string) => ({ validFrom, scope: 'NATIONAL' as const, week: [] });
    const weeks = weeksInOrder([week('2010-01-01'), week('2026-01-01'), week('2027-01-01')], '2026-11-23');
    expect(weeks.map(({ validFrom, state, until }) => [validFrom, state, until])).toEqual([
      ['2027-01-01', 'TO_COME', undefined],
      ['2026-01-01', 'IN_FORCE', '2027-01-01'],
      ['2010-01-01', 'PAST', '2026-01-01'],
    ]);
  });
});

describe('parseTypedTime', () => {
  it.each([
    ['7', '07:00'],
    ['7h30', '07:30'],
    ['0730', '07:30'],
    ['13:00', '13:00'],
    ['7.05', '07:05'],
    ['7h', '07:00'],
  ])('reads %s as %s', (typed, time) => {
    expect(parseTypedTime(typed)).toBe(time);
  });

  it.each(['', '24:00', '7h60', '7.5', 'sáng'])('refuses “%s”', (typed) => {
    expect(parseTypedTime(typed)).toBeUndefined();
  });
});
