import { describe, expect, it } from 'vitest';
import { heldReceipt, remaining } from './owed';

const entry = (
  dueVnd: number,
  reasonCode: string | null,
  done = false,
  returnedAt: string | null = null,
) => ({
  done,
  unread: null,
  dossier: { fees: { dueVnd }, returnedAt },
  action: { allowed: reasonCode === null, reasonCode },
});

describe('what remains on the counter', () => {
  it('is the money of what waits for its fee, and the number of what cannot be handed over yet', () => {
    const entries = [
      entry(15_000, 'FEE_DUE'),
      entry(8_000, 'FEE_DUE'),
      entry(0, 'ACT_NOT_IN_STATUS_RECEIVED'),
      entry(0, null),
      entry(0, 'ACT_NOT_IN_STATUS_RETURNED', true),
    ];
    expect(remaining(entries)).toEqual({ done: 1, unpaid: 2, dueVnd: 23_000, refused: 1 });
  });

  it('is no money of a dossier that is locked for another reason', () => {
    expect(remaining([entry(8_000, 'ACT_NOT_IN_STATUS_RECEIVED')])).toMatchObject({ unpaid: 0, dueVnd: 0 });
  });

  it('is nothing of what was returned on another day', () => {
    const returned = entry(0, 'ACT_NOT_IN_STATUS_RETURNED', false, '2026-11-20T09:00:00+07:00');
    expect(remaining([returned])).toEqual({ done: 0, unpaid: 0, dueVnd: 0, refused: 0 });
  });

  it('counts nothing of what could not be read or is still being read', () => {
    const unread = { done: false, unread: new Error('away'), dossier: undefined, action: undefined };
    expect(remaining([unread, { ...unread, unread: null }])).toEqual({
      done: 0,
      unpaid: 0,
      dueVnd: 0,
      refused: 0,
    });
  });
});

it('the receipt that holds is the last one that was not cancelled', () => {
  const receipt = (code: string, cancelled: boolean) => ({ code, cancellation: cancelled ? {} : null });
  const fees = { receipts: [receipt('1', false), receipt('2', false), receipt('3', true)] };
  expect(heldReceipt(fees as never)?.code).toBe('2');
  expect(heldReceipt({ receipts: [] })).toBeUndefined();
});
