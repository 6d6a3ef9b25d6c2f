import { describe, expect, it } from 'vitest';
import type { PostedProcedures, ProcedureSummary } from '@/api';
import { canBePosted, findProcedures } from './findProcedures';

const procedure = (code: string, name: string) => ({ code, name }) as ProcedureSummary;
const fields: PostedProcedures['fields'] = [
  {
    code: 'HT',
    name: 'Hộ tịch',
    procedures: [
      procedure('R2016-001', 'Đăng ký khai sinh'),
      procedure('R2016-012', 'Cấp Giấy xác nhận tình trạng hôn nhân'),
    ],
  },
  { code: 'DD', name: 'Đất đai', procedures: [procedure('R2016-050', 'Hòa giải tranh chấp đất đai')] },
];
const codes = (found: PostedProcedures['fields']) =>
  found.flatMap(({ procedures }) => procedures.map(({ code }) => code));

describe('findProcedures', () => {
  it('finds without accents and in any order', () => {
    expect(codes(findProcedures(fields, { q: 'hon nhan tinh trang' }))).toEqual(['R2016-012']);
  });

  it('finds by code and by field', () => {
    expect(codes(findProcedures(fields, { q: '2016-050' }))).toEqual(['R2016-050']);
    expect(codes(findProcedures(fields, { q: 'ho tich khai sinh' }))).toEqual(['R2016-001']);
  });

  it('keeps to the chosen field and leaves out empty ones', () => {
    expect(findProcedures(fields, { q: '', field: 'DD' })).toHaveLength(1);
    expect(findProcedures(fields, { q: 'khai sinh', field: 'DD' })).toEqual([]);
  });
});

describe('the sheets of a field', () => {
  const inForceFrom = (effectiveFrom: string) => ({ code: 'R2016-001', effectiveFrom }) as ProcedureSummary;
  const posted = (...from: string[]) =>
    ({
      asOf: '2026-11-26',
      fields: [{ code: 'HT', name: 'Hộ tịch', procedures: from.map(inForceFrom) }],
    }) as PostedProcedures;

  it('are there as soon as one of its procedures is in force', () => {
    expect(canBePosted(posted('2026-12-01', '2026-11-26'), 'HT')).toBe(true);
  });

  it('are not offered while all of it is to come', () => {
    expect(canBePosted(posted('2026-11-27', '2026-12-01'), 'HT')).toBe(false);
  });
});
