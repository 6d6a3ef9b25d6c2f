import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api';
import { DateField, fieldId, OutcomeBadge, ProblemSummary, SegmentedControl, Stepper, useDraft } from '.';

function Counter() {
  const [value, setValue] = useState(0);
  return <Stepper label="bản chính" value={value} onChange={setValue} required={2} />;
}

describe('Stepper', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('takes digits, + and −, and Space for the required number', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    render(<Counter />);
    const stepper = screen.getByRole('spinbutton', { name: 'bản chính' });
    const steps: [string, string][] = [
      ['Digit1', '1'],
      ['Digit2', '12'],
      ['pause', '12'],
      ['Digit5', '5'],
      ['Equal', '6'],
      ['Minus', '5'],
      ['Space', '2'],
      ['Digit0', '0'],
      ['ArrowDown', '0'],
    ];
    for (const [code, value] of steps) {
      if (code === 'pause') vi.setSystemTime(Date.now() + 1500);
      else fireEvent.keyDown(stepper, { code });
      expect(stepper).toHaveAttribute('aria-valuenow', value);
    }
  });
});

describe('SegmentedControl', () => {
  it('is a group of radios', () => {
    const chosen: string[] = [];
    render(
      <SegmentedControl
        label="Kênh"
        value="DIRECT"
        options={[
          { value: 'DIRECT', label: 'Trực tiếp' },
          { value: 'POSTAL', label: 'Bưu chính' },
        ]}
        onChange={(value) => chosen.push(value)}
      />,
    );
    expect(screen.getByRole('radio', { name: 'Trực tiếp' })).toBeChecked();
    fireEvent.click(screen.getByRole('radio', { name: 'Bưu chính' }));
    expect(chosen).toEqual(['POSTAL']);
  });
});

describe('ProblemSummary', () => {
  it('takes the focus and leads to each field', () => {
    const problem = new ApiProblem({
      type: 'about:blank',
      title: 'Invalid',
      status: 422,
      code: 'INVALID',
      detail: 'Chưa ghi được',
      detailEn: 'Not saved',
      errors: [
        { pointer: '/applicant/name', code: 'REQUIRED', detail: 'Chưa có họ tên', detailEn: 'No name' },
      ],
    });
    render(
      <>
        <ProblemSummary error={problem} />
        <input id={fieldId('/applicant/name')} aria-label="Họ và tên" />
      </>,
    );
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('heading')).toHaveTextContent('Còn 1 chỗ cần sửa');
    fireEvent.click(screen.getByRole('link', { name: 'Chưa có họ tên' }));
    expect(screen.getByLabelText('Họ và tên')).toHaveFocus();
  });
});

describe('OutcomeBadge', () => {
  it('says how early', () => {
    render(<OutcomeBadge outcome="EARLY" workingDaysEarly={2} />);
    expect(screen.getByText('Trước hạn, sớm 2 ngày')).toBeVisible();
  });
});

describe('useDraft', () => {
  it('comes back after the page was left, and is gone once discarded', () => {
    const first = renderHook(() => useDraft('mai.reception', { name: '' }));
    expect(first.result.current.restored).toBe(false);
    act(() => first.result.current.setValue((draft) => draft));
    expect(first.result.current.savedAt).toBeUndefined();
    act(() => first.result.current.setValue((draft) => ({ ...draft, name: 'Nguyễn Hoàng Phúc' })));
    first.unmount();

    const second = renderHook(() => useDraft('mai.reception', { name: '' }));
    expect(second.result.current.restored).toBe(true);
    expect(second.result.current.value).toEqual({ name: 'Nguyễn Hoàng Phúc' });
    act(() => second.result.current.discard());
    expect(second.result.current.value).toEqual({ name: '' });
    second.unmount();

    expect(renderHook(() => useDraft('mai.reception', { name: '' })).result.current.restored).toBe(false);
  });
});

describe('DateField', () => {
  it('keeps the focus on Enter and shows the date that comes back', () => {
    function Period() {
      const [value, setValue] = useState('2016-01-01');
      return (
        <>
          <DateField label="Từ ngày" value={value} onChange={setValue} />
          <button onClick={() => setValue('2017-01-01')}>sau</button>
        </>
      );
    }
    render(<Period />, { wrapper: MantineProvider });
    const field = screen.getByLabelText('Từ ngày');
    field.focus();
    fireEvent.change(field, { target: { value: '310316' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(field).toHaveValue('31/03/2016');
    expect(screen.getByLabelText('Từ ngày')).toHaveFocus();
    fireEvent.click(screen.getByText('sau'));
    expect(field).toHaveValue('01/01/2017');
  });
});
