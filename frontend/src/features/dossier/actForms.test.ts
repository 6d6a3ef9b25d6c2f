import { describe, expect, it } from 'vitest';
import type { Act, AllowedAction } from '@/api';
import { bodyOf, clockSentence, fieldAt, fieldsOf, presetOf, refusedFirst } from './actForms';

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

  it('receives with a date that was agreed upon where the rules set none', () => {
    expect(fieldsOf(action('RECEIVE'))).toEqual([]);
    expect(fieldsOf(action('RECEIVE'), true)).toEqual(['appointmentDate', 'appointmentReason']);
    expect(bodyOf({ appointmentDate: '2026-12-07', appointmentReason: ' Chờ đo đạc ' }, 'RECEIVE')).toEqual({
      appointment: { date: '2026-12-07', reason: 'Chờ đo đạc' },
    });
    expect(bodyOf({}, 'RECEIVE')).toEqual({});
    expect(fieldAt('/appointment/reason')).toBe('appointmentReason');
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

describe('the forms about money', () => {
  it('send an assessment as a list of fees, none when none is chosen', () => {
    expect(bodyOf({ fee: '2', pages: '3', copies: '1' }, 'ASSESS_FEES')).toEqual({
      fees: [{ fee: 2, pages: 3, copies: 1 }],
    });
    expect(bodyOf({ copies: '1' }, 'ASSESS_FEES')).toEqual({ fees: [] });
    expect(bodyOf({ amountVnd: '8000', method: 'CASH' }, 'COLLECT_FEES')).toEqual({
      amountVnd: 8000,
      method: 'CASH',
    });
  });

  it('begin with what is due', () => {
    const fees = {
      table: [],
      assessed: true,
      lines: [],
      totalVnd: 8000,
      paidVnd: 0,
      dueVnd: 8000,
      receipts: [],
      paymentRequests: [],
    };
    expect(presetOf('COLLECT_FEES', { fees })).toEqual({ amountVnd: '8000', method: 'CASH' });
    expect(presetOf('REQUIRE_PAYMENT', { fees })).toEqual({ basis: 'FEES' });
    expect(presetOf('ASSESS_FEES', { fees })).toEqual({});
    expect(presetOf('SIGN', { fees })).toEqual({});
  });

  it('find the field that a problem points at', () => {
    expect(fieldAt('/fees/0/pages')).toBe('pages');
    expect(fieldAt('/amountVnd')).toBe('amountVnd');
    expect(fieldAt('/applicant/name')).toBeUndefined();
  });
});

describe('the forms that ask others', () => {
  it('send the limit of a leg in working days', () => {
    expect(bodyOf({ agencyName: 'Chi cục Thuế', legDays: '3' }, 'DISPATCH_LEG')).toEqual({
      agencyName: 'Chi cục Thuế',
      limit: { value: 3, unit: 'WORKING_DAY' },
    });
    expect(fieldAt('/limit/value')).toBe('legDays');
    expect(fieldsOf(action('CONSULT'))).toEqual(['department', 'question', 'answerDays']);
    expect(bodyOf({ question: 'Có đúng không', answerDays: '2' }, 'CONSULT')).toEqual({
      question: 'Có đúng không',
      workingDays: 2,
    });
    expect(fieldAt('/workingDays', fieldsOf(action('CONSULT')))).toBe('answerDays');
  });
});
