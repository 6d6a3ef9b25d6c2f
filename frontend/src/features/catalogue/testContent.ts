import type { Content, StatedDocument } from './contract';

export const PAPER: StatedDocument = {
  code: 1,
  name: 'Tờ khai',
  note: null,
  condition: null,
  form: 'Mẫu 1đ',
  formUrl: null,
  mandatory: true,
  originals: 1,
  certifiedCopies: 0,
  copies: 0,
  toPresent: false,
  inNationalDatabase: false,
};

/** A small procedure, for the tests of this folder. */
export const CONTENT: Content = {
  name: 'Trợ cấp xã hội hàng tháng',
  scopeLevel: 'COMMUNE',
  serviceLevel: 'PARTIAL',
  authority: 'UBND cấp xã',
  subjects: 'Cá nhân',
  sequence: null,
  conditions: null,
  channels: [
    { channel: 'DIRECT', instructions: null, limit: { value: 10, unit: 'WORKING_DAY' }, secondLimit: null },
  ],
  immediate: false,
  sets: 1,
  result: 'Quyết định',
  resultCode: null,
  documents: [PAPER],
  fees: [],
  steps: [],
  legalBasis: [{ citation: 'NĐ 20/2021/NĐ-CP', url: null }],
  retentionYears: 10,
  retentionPermanent: false,
  supplementPolicy: null,
  source: null,
};
