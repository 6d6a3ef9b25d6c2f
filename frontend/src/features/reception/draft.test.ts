import { describe, expect, it } from 'vitest';
import type { Applicant, ProcedureView, RequiredDocument } from '@/api';
import {
  backEntryMoment,
  chooseChannel,
  chooseProcedure,
  EMPTY_DRAFT,
  fillFrom,
  fillFromCard,
  isOnTheSpot,
  toImmediateRequest,
  toRefusal,
  toRequest,
  typeAppointment,
  typeApplicant,
  typeBackEntry,
  typeSpot,
  undoFill,
  type Draft,
} from './draft';
import { needsAppointment } from '@/ui';

const KNOWN: Applicant = {
  name: 'Nguyễn Hoàng Phúc',
  idNumber: '083096004127',
  birthDate: '1996-05-14',
  phone: '0903 555 218',
  email: null,
  address: null,
};
const EARLIER = { applicant: KNOWN, fromDossier: 'H07.142-260812-0021' };
const typed: Draft = {
  ...EMPTY_DRAFT,
  applicant: { ...EMPTY_DRAFT.applicant, idNumber: '083096004127', phone: '0909 000 111' },
};
const LIMITED: ProcedureView['timeLimits'] = [
  { channel: null, value: 3, unit: 'WORKING_DAY', secondLimit: null },
];
const paper = (code: string): RequiredDocument => ({
  code,
  name: `Giấy ${code}`,
  note: null,
  condition: null,
  form: null,
  formUrl: null,
  inNationalDatabase: false,
  mandatory: true,
  originals: 1,
  certifiedCopies: 0,
  copies: 0,
  toPresent: false,
});

describe('autofill', () => {
  it('fills only what is empty and says from where', () => {
    const filled = fillFrom(typed, EARLIER);
    expect(filled.applicant).toMatchObject({ name: 'Nguyễn Hoàng Phúc', phone: '0909 000 111' });
    expect(filled.filled).toMatchObject({
      fromDossier: 'H07.142-260812-0021',
      fields: ['name', 'birthDate'],
    });
  });

  it('is taken back, but not what was typed over it', () => {
    const corrected = typeApplicant(fillFrom(typed, EARLIER), 'name', 'Nguyễn Hoàng Phước');
    expect(undoFill(corrected).applicant).toEqual({ ...typed.applicant, name: 'Nguyễn Hoàng Phước' });
  });

  it('leaves with the identity number that found the person', () => {
    const found = fillFrom(typed, EARLIER, 'idNumber');
    expect(typeApplicant(found, 'idNumber', '083 096 004127').applicant.name).toBe('Nguyễn Hoàng Phúc');
    const retyped = typeApplicant(found, 'idNumber', '08309600412');
    expect(retyped).toMatchObject({
      applicant: { name: '', phone: '0909 000 111', idNumber: '08309600412' },
      filled: null,
    });
    const chosen = fillFrom(typed, EARLIER);
    expect(typeApplicant(chosen, 'idNumber', '08309600412').applicant.name).toBe('Nguyễn Hoàng Phúc');
  });

  it('changes nothing when all is known already', () => {
    const filled = fillFrom(typed, EARLIER);
    expect(fillFrom(filled, { ...EARLIER, fromDossier: 'H07.142-260901-0001' })).toBe(filled);
  });
});

describe('the request', () => {
  it('leaves out what is empty and keeps the order of the procedure’s papers', () => {
    const draft: Draft = {
      ...EMPTY_DRAFT,
      applicant: {
        ...EMPTY_DRAFT.applicant,
        name: ' Bùi Thị Hường ',
        idNumber: '083 196 004127',
        birthDate: '14/5/1996',
      },
      papers: {
        '2': { originals: 0, certifiedCopies: 1, copies: 0 },
        '1': { originals: 2, certifiedCopies: 0, copies: 0, givenBack: true },
        '3': { originals: 0, certifiedCopies: 0, copies: 0 },
      },
    };
    const request = toRequest(draft, {
      code: 'R2016-012',
      sets: 2,
      immediate: false,
      timeLimits: LIMITED,
      requiredDocuments: [paper('1'), paper('2'), paper('3')],
    });
    expect(request.applicant).toEqual({
      name: 'Bùi Thị Hường',
      idNumber: '083196004127',
      birthDate: '1996-05-14',
    });
    // What goes back with the result is as many originals as came in.
    expect(request.documents).toEqual([
      { requiredDocument: '1', originals: 2, certifiedCopies: 0, copies: 0, originalsToReturn: 2 },
      { requiredDocument: '2', originals: 0, certifiedCopies: 1, copies: 0 },
    ]);
    expect(request.sets).toBe(2);
  });

  it('forgets the papers of another procedure and keeps the applicant', () => {
    const draft = {
      ...typed,
      procedureCode: 'A',
      papers: { '1': { originals: 1, certifiedCopies: 0, copies: 0 } },
    };
    expect(chooseProcedure(draft, 'B')).toMatchObject({
      procedureCode: 'B',
      papers: {},
      applicant: typed.applicant,
    });
  });

  it('loses no paper when the procedure turns out to be the same', () => {
    const counted = {
      ...chooseProcedure(EMPTY_DRAFT, 'A'),
      papers: { '1': { originals: 1, certifiedCopies: 0, copies: 2 } },
    };
    expect(chooseProcedure(counted, 'A')).toBe(counted);
  });
});

describe('a date by agreement', () => {
  const procedure = (rest: Partial<ProcedureView> = {}) =>
    ({
      code: 'HG.000101',
      sets: 1,
      requiredDocuments: [],
      immediate: false,
      timeLimits: [{ channel: 'ONLINE', value: 3, unit: 'WORKING_DAY', secondLimit: null }] as const,
      ...rest,
    }) as Parameters<typeof toRequest>[1];
  const agreed = typeAppointment(
    typeAppointment({ ...EMPTY_DRAFT, procedureCode: 'HG.000101' }, { date: '2026-12-07' }),
    { reason: ' Chờ kết quả đo đạc ' },
  );

  it('is asked for where the rules set none for the channel, unless resolved on the spot', () => {
    expect(needsAppointment(procedure(), 'DIRECT')).toBe(true);
    expect(needsAppointment(procedure(), 'ONLINE')).toBe(false);
    expect(needsAppointment(procedure({ timeLimits: LIMITED }), 'DIRECT')).toBe(false);
    expect(needsAppointment(procedure({ immediate: true, timeLimits: [] }), 'DIRECT')).toBe(false);
  });

  it('is sent only there, and empty rather than left out so that each field is named', () => {
    expect(toRequest(agreed, procedure()).appointment).toEqual({
      date: '2026-12-07',
      reason: 'Chờ kết quả đo đạc',
    });
    expect(toRequest(EMPTY_DRAFT, procedure()).appointment).toEqual({ date: '', reason: '' });
    expect(toRequest(agreed, procedure({ timeLimits: LIMITED })).appointment).toBeUndefined();
  });

  it('stays from channel to channel without a limit, and goes with a limit or another procedure', () => {
    expect(chooseChannel(agreed, 'POSTAL', procedure()).appointment).toEqual(agreed.appointment);
    const online = chooseChannel(agreed, 'ONLINE', procedure());
    expect(online).toMatchObject({ channel: 'ONLINE', appointment: undefined });
    expect(chooseChannel(online, 'DIRECT', procedure()).appointment).toBeUndefined();
    expect(chooseProcedure(agreed, 'HG.000102').appointment).toBeUndefined();
    expect(chooseProcedure(agreed, 'HG.000101')).toBe(agreed);
  });
});

describe('what is resolved on the spot', () => {
  const onTheSpot = {
    code: 'HG.000101',
    sets: 1,
    requiredDocuments: [],
    immediate: true,
    timeLimits: LIMITED,
  } as unknown as Parameters<typeof toImmediateRequest>[1];

  it('is given at once unless the clerk says later, with the number of the result', () => {
    const draft = typeSpot(typed, { resultNumber: ' 125/2026 ' });
    expect(isOnTheSpot(onTheSpot, draft)).toBe(true);
    expect(isOnTheSpot({ immediate: false }, draft)).toBe(false);
    expect(isOnTheSpot(onTheSpot, typeSpot(draft, { later: true }))).toBe(false);
    expect(toImmediateRequest(draft, onTheSpot)).toMatchObject({
      procedureCode: 'HG.000101',
      resultNumber: '125/2026',
      collectedBy: undefined,
    });
  });

  it('is not refused with an appointment, and carries its reason', () => {
    expect(toRefusal(typed, onTheSpot, ' Không thuộc thẩm quyền ')).toMatchObject({
      procedureCode: 'HG.000101',
      reason: 'Không thuộc thẩm quyền',
    });
    expect(toRefusal(typed, onTheSpot, 'x')).not.toHaveProperty('appointment');
  });
});

describe('a back-entry', () => {
  it('is the moment of the office clock, and none while a part is missing', () => {
    const dated = typeBackEntry(EMPTY_DRAFT, { date: '2026-11-24' });
    expect(backEntryMoment(EMPTY_DRAFT)).toBeUndefined();
    expect(backEntryMoment(dated)).toBeUndefined();
    expect(backEntryMoment(typeBackEntry(dated, { time: '09:15' }))).toBe('2026-11-24T09:15:00+07:00');
  });

  it('is sent with its reason, even while incomplete, so that the server names the field', () => {
    const limited = { code: 'X', sets: 1, requiredDocuments: [], immediate: false, timeLimits: LIMITED };
    expect(toRequest(EMPTY_DRAFT, limited).backEntry).toBeUndefined();
    expect(toRequest(typeBackEntry(EMPTY_DRAFT, { reason: ' Mất điện ' }), limited).backEntry).toEqual({
      receivedAt: '',
      reason: 'Mất điện',
    });
  });
});

describe('the identity card of the person at the counter', () => {
  const CARD = { idNumber: '079190001234', name: 'Trần Thị Mỹ Linh', birthDate: '14/05/1990', address: '' };

  it('stands above what was typed, and keeps what it does not tell', () => {
    const { applicant } = fillFromCard(
      { ...typed, applicant: { ...typed.applicant, address: 'Ấp 3' } },
      CARD,
    );
    expect(applicant).toMatchObject({ ...CARD, address: 'Ấp 3', phone: '0909 000 111' });
  });

  it('takes an autofill of another person back', () => {
    const filled = fillFrom({ ...typed, applicant: { ...typed.applicant, phone: '' } }, EARLIER, 'idNumber');
    expect(filled.applicant.phone).toBe('0903 555 218');
    expect(fillFromCard(filled, CARD).applicant.phone).toBe('');
  });
});
