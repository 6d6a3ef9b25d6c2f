import { describe, expect, it } from 'vitest';
import type { Act, AllowedAction } from '@/api';
import { bodyOf, clockSentence, fieldsOf, refusedFirst } from './actForms';

const action = (act: Act, rest: Partial<AllowedAction> = {}): AllowedAction => ({
  act,
  href: `/api/v1/dossiers/x/${act}`,
  allowed: false,
  primary: false,
  reasonCode: null,
  reason: null,
  reasonEn: null,
  needsReason: false,
  needsLeader: false,
  clockEffect: 'NONE',
  ...rest,
});

describe('the form of an act', () => {
  it('asks for a reason when the server says so, whatever the act', () => {
    expect(fieldsOf(action('STOP', { needsReason: true }))).toEqual(['reason']);
    expect(fieldsOf(action('EXTEND', { needsReason: true }))).toEqual(['workingDays', 'reason']);
    expect(fieldsOf(action('HAND_OVER', { needsReason: true }))).toEqual(['reason', 'note']);
    expect(fieldsOf(action('FINISH'))).toEqual(['resultNumber', 'note']);
    expect(fieldsOf(action('RETURN'))).toEqual(['collectedBy', 'note']);
    expect(fieldsOf(action('ACCEPT_HAND_OVER'))).toEqual([]);
  });

  it('sends what was written, numbers as numbers', () => {
    expect(bodyOf({ workingDays: '3', reason: ' Phải xác minh thêm ', note: ' ' })).toEqual({
      workingDays: 3,
      reason: 'Phải xác minh thêm',
    });
  });
});

describe('the sentence on the clock', () => {
  it('is the effect, or what the clock goes on doing', () => {
    expect(clockSentence({ clockEffect: 'PAUSES' }, { state: 'RUNNING' })).toBe('PAUSES');
    expect(clockSentence({ clockEffect: 'NONE' }, { state: 'RUNNING' })).toBe('KEEPS_RUNNING');
    expect(clockSentence({ clockEffect: 'NONE' }, { state: 'STOPPED' })).toBe('KEEPS_STOPPED');
  });
});

describe('refusals', () => {
  it('put what the work lacks before roles, and other statuses last', () => {
    const actions = [
      action('RETURN', { reasonCode: 'ACT_NOT_IN_STATUS_RECEIVED' }),
      action('STOP', { reasonCode: 'ROLE_REQUIRED_STOP' }),
      action('HAND_OVER', { allowed: true }),
      action('FINISH', { reasonCode: 'STEPS_NOT_DONE' }),
    ];
    expect(refusedFirst(actions).map(({ act }) => act)).toEqual(['FINISH', 'STOP', 'RETURN']);
  });
});
