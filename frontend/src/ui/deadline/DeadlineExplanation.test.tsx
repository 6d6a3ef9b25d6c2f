import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DayKind, DeadlineDay } from '@/api';
import { DeadlineExplanation } from './DeadlineExplanation';

const day = (date: string, kind: DayKind, rest: Partial<DeadlineDay> = {}): DeadlineDay => ({
  date,
  kind,
  counted: false,
  phase: 1,
  dayNumber: null,
  countedMinutes: 0,
  role: null,
  reason: 'Ngày làm việc',
  reasonEn: 'Working day',
  legalReference: null,
  ...rest,
});
const counted = (date: string, dayNumber: number, rest: Partial<DeadlineDay> = {}) =>
  day(date, 'WORKING', { counted: true, dayNumber, countedMinutes: 480, ...rest });
const HOLIDAY = day('2026-11-24', 'OFF', {
  reason: 'Ngày Văn hóa Việt Nam',
  legalReference: 'Nghị quyết 28/2026/QH16',
});
const SHORT = [
  day('2026-11-23', 'WORKING', { role: 'RECEIVED', reason: 'Ngày nhận, chưa tính' }),
  HOLIDAY,
  counted('2026-11-25', 1),
  counted('2026-11-26', 2),
  counted('2026-11-27', 3, { role: 'DUE' }),
];

describe('DeadlineExplanation', () => {
  it('lists up to seven days, each with its reason and its law', () => {
    render(<DeadlineExplanation deadline={{ days: SHORT, dueAt: '2026-11-27T17:00:00+07:00' }} />);
    const days = within(screen.getByRole('list', { name: 'Vì sao hẹn ngày này?' })).getAllByRole('listitem');
    expect(days).toHaveLength(5);
    expect(days[1]).toHaveTextContent('Thứ Ba 24/11,Ngày Văn hóa Việt NamNghị quyết 28/2026/QH16');
    expect(days[4]).toHaveTextContent('Trả lúc 17:00');
    expect(days[4]).toHaveTextContent('ngày thứ 3');
  });

  it('shows more as weeks from Monday to Sunday, and names the rests below', () => {
    const days = [
      day('2026-11-19', 'WORKING', { role: 'RECEIVED' }),
      counted('2026-11-20', 1),
      day('2026-11-21', 'REST'),
      day('2026-11-22', 'REST'),
      counted('2026-11-23', 2),
      HOLIDAY,
      counted('2026-11-25', 3),
      counted('2026-11-26', 4, { role: 'DUE' }),
    ];
    render(
      <DeadlineExplanation deadline={{ days, dueAt: '2026-11-26T17:00:00+07:00' }} today="2026-11-23" />,
    );
    const weeks = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(weeks).toHaveLength(2);
    const lastWeek = within(weeks[1] as HTMLElement).getAllByRole('cell');
    expect(lastWeek[0]).toHaveTextContent('Thứ Hai 23/11, hôm nay, ngày thứ 2');
    expect(lastWeek[0]).toHaveAttribute('aria-current', 'date');
    expect(lastWeek[1]).toHaveTextContent('Thứ Ba 24/11, Ngày Văn hóa Việt Nam, Nghị quyết 28/2026/QH16');
    expect(lastWeek[6]).toBeEmptyDOMElement();
    expect(screen.getByRole('listitem')).toHaveTextContent(
      '24/11 Ngày Văn hóa Việt Nam, Nghị quyết 28/2026/QH16',
    );
  });

  it('goes on after the due date with the days of an extension, and strikes the date promised first', () => {
    const days = [...SHORT, day('2026-11-28', 'REST'), counted('2026-11-30', 4)];
    const deadline = {
      days,
      dueAt: '2026-11-27T17:00:00+07:00',
      promisedAt: '2026-11-30T17:00:00+07:00',
      stops: [],
    };
    render(<DeadlineExplanation deadline={deadline} />);
    const shown = screen.getAllByRole('listitem');
    expect(within(shown[4] as HTMLElement).getByText('Trả lúc 17:00').tagName).toBe('S');
    expect(within(shown[6] as HTMLElement).getByText('Trả lúc 17:00').tagName).toBe('B');
  });

  it('names the phases of a limit and the waits on the way', () => {
    const days = [
      day('2026-11-23', 'WORKING', { role: 'RECEIVED' }),
      counted('2026-11-25', 1),
      counted('2026-11-26', 1, { phase: 2 }),
      counted('2026-11-27', 2, { phase: 2, role: 'DUE' }),
    ];
    const stop = {
      kind: 'SUPPLEMENT',
      policy: 'RESTART',
      from: '2026-11-23T09:00:00+07:00',
      until: '2026-11-24T14:00:00+07:00',
      reason: 'Thiếu giấy chứng sinh',
    } as const;
    render(<DeadlineExplanation deadline={{ days, dueAt: '2026-11-27T17:00:00+07:00', stops: [stop] }} />);
    const shown = within(screen.getByRole('list', { name: 'Vì sao hẹn ngày này?' })).getAllByRole('listitem');
    expect(shown.map((one) => /Giai đoạn \d/.exec(one.textContent)?.[0])).toEqual([
      'Giai đoạn 1',
      undefined,
      'Giai đoạn 2',
      undefined,
    ]);
    expect(screen.getByRole('list', { name: 'Thời gian tạm dừng' })).toHaveTextContent(
      '09:00 23/11/2026 – 14:00 24/11/2026: chờ bổ sung. Nhận đủ thì tính lại từ đầu.Thiếu giấy chứng sinh',
    );
  });
});
