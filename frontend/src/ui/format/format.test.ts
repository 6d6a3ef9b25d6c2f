import { describe, expect, it } from 'vitest';
import type { Session } from '@/api';
import { fold, formatDate, formatLimit, formatLongDate, formatMoment, formatMoney, formatNumber } from '.';
import { formatPercent, formatStripDate, formatTime, formatWorkingMinutes, matchesFolded } from '.';
import { neighbourDate, officeDate, workingDayMinutes, workingMinutesBetween } from '.';

const FRIDAY = '2026-11-27T17:00:00+07:00';
const SESSIONS: Session[] = [
  { opensAt: '07:00', closesAt: '11:00' },
  { opensAt: '13:00', closesAt: '17:00' },
];

describe('dates', () => {
  it('are the office’s, whatever the zone of the browser', () => {
    expect(formatTime(FRIDAY)).toBe('17:00');
    expect(formatDate('2026-11-27T23:30:00+07:00')).toBe('27/11/2026');
    expect(officeDate('2026-11-26T17:00:00Z')).toBe('2026-11-27');
  });

  it.each([
    ['vi', 'Thứ Sáu 27/11/2026', 'T6 27/11'],
    ['en', 'Friday 27/11/2026', 'Fri 27/11'],
  ] as const)('carry the weekday in %s', (language, long, strip) => {
    expect(formatLongDate(FRIDAY, language)).toBe(long);
    expect(formatStripDate('2026-11-27', language)).toBe(strip);
  });

  it('of today are said as today, others with a small weekday inside the sentence', () => {
    const monday = '2026-11-23T09:42:00+07:00';
    expect(formatMoment('2026-11-23T11:00:00+07:00', monday, 'vi')).toBe('11:00 hôm nay');
    expect(formatMoment('2026-11-25T17:00:00+07:00', monday, 'vi')).toBe('17:00 thứ Tư 25/11');
    expect(formatMoment('2027-01-04T17:00:00+07:00', monday, 'vi')).toBe('17:00 thứ Hai 04/01/2027');
  });

  it('have neighbours across months', () => {
    expect(neighbourDate('2026-11-30', 1)).toBe('2026-12-01');
    expect(neighbourDate('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('numbers', () => {
  it('follow the language', () => {
    expect(formatNumber(2090, 'vi')).toBe('2.090');
    expect(formatMoney(8000, 'vi')).toBe('8.000 đ');
    expect(formatMoney(8000, 'en')).toBe('8,000 VND');
  });

  it('never round an on-time rate up to all of them', () => {
    expect(formatPercent(2089 / 2090, 'vi')).toBe('99,95%');
    expect(formatPercent(0.999999, 'vi')).toBe('99,99%');
    expect(formatPercent(1, 'vi')).toBe('100%');
  });
});

describe('working time', () => {
  it.each([
    [78, 'down', '1 giờ 18 phút'],
    [239, 'down', '3 giờ 59 phút'],
    [318, 'down', '5 giờ'],
    [-162, 'up', '2 giờ 42 phút'],
    [-241, 'up', '5 giờ'],
    [-479, 'up', '1 ngày'],
    [480 + 185, 'down', '1 ngày 3 giờ'],
    [-(480 + 121), 'up', '1 ngày 3 giờ'],
    [0, 'down', '0 phút'],
  ] as const)('%i minutes rounded %s are %s', (minutes, round, words) => {
    expect(formatWorkingMinutes(minutes, 'vi', { round })).toBe(words);
  });

  it('takes the length of a day from its sessions', () => {
    expect(workingDayMinutes([{ kind: 'WORKING', sessions: SESSIONS }])).toBe(480);
    expect(
      workingDayMinutes([{ kind: 'WORKING', sessions: [{ opensAt: '07:30', closesAt: '14:30' }] }]),
    ).toBe(420);
    expect(workingDayMinutes([{ kind: 'HALF_DAY', sessions: SESSIONS.slice(0, 1) }])).toBe(480);
    expect(formatWorkingMinutes(420, 'vi', { minutesPerDay: 420 })).toBe('1 ngày');
  });

  it('passes only within the sessions', () => {
    const at = (time: string) => new Date(`2026-11-23T${time}:00+07:00`);
    expect(workingMinutesBetween(at('09:42'), at('11:30'), SESSIONS)).toBe(78);
    expect(workingMinutesBetween(at('10:30'), at('13:30'), SESSIONS)).toBe(60);
    expect(workingMinutesBetween(at('17:00'), at('20:00'), SESSIONS)).toBe(0);
  });

  it.each([
    [{ value: 3, unit: 'WORKING_DAY' }, '3 ngày làm việc', '3 working days'],
    [{ value: 0.5, unit: 'WORKING_DAY' }, 'nửa ngày làm việc', 'half a working day'],
    [{ value: 1, unit: 'SAME_DAY' }, 'trong ngày', 'the same day'],
    [{ value: 6.5, unit: 'WORKING_DAY' }, '6,5 ngày làm việc', '6.5 working days'],
  ] as const)('says a limit in words', (limit, vi, en) => {
    expect(formatLimit(limit, 'vi')).toBe(vi);
    expect(formatLimit(limit, 'en')).toBe(en);
  });
});

describe('folding', () => {
  it('drops marks and turns đ into d', () => {
    expect(fold('Đăng ký  Kết hôn ')).toBe('dang ky ket hon');
    expect(fold('Đ'.normalize('NFD') + 'ường')).toBe('duong');
  });

  it('finds words in any order, typed without marks', () => {
    expect(matchesFolded('Cấp Giấy xác nhận tình trạng hôn nhân', 'hon nhan giay')).toBe(true);
    expect(matchesFolded('Chứng thực chữ ký', 'hon nhan')).toBe(false);
    expect(matchesFolded('Chứng thực chữ ký', '')).toBe(true);
  });
});
