import { describe, expect, it } from 'vitest';
import type { SettlementRow } from '@/api';
import { columnsFor, onTimeRate } from './columns';

const row = (resolved: Partial<SettlementRow['resolved']>): SettlementRow => ({
  key: null,
  label: '',
  received: { total: 0, online: 0, directOrPostal: 0, carriedOver: 0 },
  resolved: { total: 0, early: 0, onTime: 0, late: 0, noDeadline: 0, ...resolved },
  pending: { total: 0, inTime: 0, overdue: 0 },
});

describe('columnsFor', () => {
  it('numbers the columns as the form does', () => {
    expect(columnsFor(row({})).map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('shows dossiers without a deadline only when there are some', () => {
    expect(columnsFor(row({ noDeadline: 1 })).map(({ id }) => id)).toContain('RESOLVED_NO_DEADLINE');
  });
});

describe('onTimeRate', () => {
  it('leaves out what had no date to keep', () => {
    expect(onTimeRate(row({ early: 1, onTime: 2, late: 1, noDeadline: 6 }))).toEqual({
      kept: 3,
      dated: 4,
      rate: 0.75,
    });
  });

  it('is no number when nothing was resolved', () => {
    expect(onTimeRate(row({})).rate).toBeNull();
  });
});
