import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Change } from './contract';
import { useChangeWords } from './useChangeWords';

const change = (part: Partial<Change>): Change => ({
  section: 'channels',
  pointer: '/channels/DIRECT/limit/value',
  item: 'DIRECT',
  kind: 'CHANGED',
  before: 10,
  after: 8,
  runs: [],
  ...part,
});
const words = () => renderHook(() => useChangeWords()).result.current;

describe('a change in words', () => {
  it.each<[string, Partial<Change>]>([
    ['Thời hạn, Trực tiếp', {}],
    ['Giấy tờ, Sổ hộ khẩu', { section: 'documents', pointer: '/documents/2', item: 'Sổ hộ khẩu' }],
    ['Ký, Định mức', { section: 'steps', pointer: '/steps/Ký/allotted/value', item: 'Ký' }],
    ['Trình tự thực hiện', { section: 'sequence', pointer: '/sequence', item: null }],
    ['Các bước xử lý', { section: 'steps', pointer: '/steps', item: null, kind: 'MOVED' }],
  ])('is called %s', (name, part) => {
    expect(words().label(change(part))).toBe(name);
  });

  it.each<[string, Partial<Change>, unknown]>([
    ['8', {}, 8],
    ['ngày làm việc', { pointer: '/channels/DIRECT/limit/unit' }, 'WORKING_DAY'],
    ['8 ngày làm việc', { pointer: '/channels/DIRECT/limit' }, { value: 8, unit: 'WORKING_DAY' }],
    ['Trực tiếp', { pointer: '/channels/DIRECT' }, { channel: 'DIRECT', limit: null, instructions: 'Nộp' }],
    ['8.000 đ', { section: 'fees', pointer: '/fees/Lệ phí/amountVnd' }, 8000],
    ['không', { section: 'immediate', pointer: '/immediate' }, false],
    ['Cấp xã', { section: 'scopeLevel', pointer: '/scopeLevel' }, 'COMMUNE'],
    ['01/01/2027', { section: 'fees', pointer: '/fees/Lệ phí/validFrom' }, '2027-01-01'],
    ['Tiếp nhận · Ký', { section: 'steps', pointer: '/steps' }, ['Tiếp nhận', 'Ký']],
    [
      'Ký, nửa ngày làm việc',
      { section: 'steps', pointer: '/steps/Ký' },
      { name: 'Ký', allotted: { value: 0.5, unit: 'WORKING_DAY' } },
    ],
    ['', {}, null],
  ])('reads "%s"', (text, part, value) => {
    expect(words().value(change(part), value)).toBe(text);
  });
});
