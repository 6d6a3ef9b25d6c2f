import type { Act, AllowedAction, Clock, DossierView } from '@/api';

/** What an act writes beside itself, in the order of the form. */
const ORDER = [
  'appointmentDate',
  'appointmentReason',
  'resultNumber',
  'collectedBy',
  'department',
  'question',
  'opinion',
  'text',
  'agencyName',
  'legDays',
  'result',
  'fee',
  'pages',
  'copies',
  'exemptionGroup',
  'exemptionEvidence',
  'basis',
  'amountVnd',
  'decisionReference',
  'noticeReference',
  'method',
  'reference',
  'payer',
  'workingDays',
  'answerDays',
  'reason',
  'originalsNote',
  'note',
] as const;
export type ActField = (typeof ORDER)[number];
export type Typed = Partial<Record<ActField, string>>;

/** Where the law sets no date, the reception needs one that was agreed upon. */
const AGREED: readonly ActField[] = ['appointmentDate', 'appointmentReason'];

const FIELDS: Partial<Record<Act, readonly ActField[]>> = {
  HAND_OVER: ['note'],
  COMPLETE_STEP: ['note'],
  SIGN: ['note'],
  RECALL_HAND_OVER: ['note'],
  CANCEL_WITHDRAWAL: ['note'],
  RECEIVE_SUPPLEMENT: ['note'],
  FINISH: ['resultNumber', 'note'],
  RETURN: ['collectedBy', 'note'],
  EXTEND: ['workingDays'],
  CONSULT: ['department', 'question', 'answerDays'],
  ANSWER_CONSULTATION: ['opinion', 'text'],
  DISPATCH_LEG: ['agencyName', 'legDays', 'note'],
  RETURN_LEG: ['result'],
  ASSESS_FEES: [
    'fee',
    'pages',
    'copies',
    'exemptionGroup',
    'exemptionEvidence',
    'amountVnd',
    'decisionReference',
  ],
  COLLECT_FEES: ['amountVnd', 'method', 'reference', 'payer'],
  REQUIRE_PAYMENT: ['basis', 'amountVnd', 'noticeReference'],
  CONFIRM_PAYMENT: ['amountVnd', 'method', 'reference', 'payer'],
};

/** The server says whether a reason is needed; an act without any field is only confirmed. */
export const fieldsOf = ({ act, needsReason }: Pick<AllowedAction, 'act' | 'needsReason'>, agreed = false) =>
  ORDER.filter((field) => {
    if (field === 'reason') return needsReason;
    return agreed && AGREED.includes(field) ? act === 'RECEIVE' : FIELDS[act]?.includes(field);
  });

export const isTyped = (typed: Typed) => Object.values(typed).some((text) => text.trim() !== '');

/** Fields that are chosen from a few words; their names stand under `acts.choice`. */
export const CHOICES = {
  method: ['CASH', 'TRANSFER', 'ONLINE'],
  basis: ['FEES', 'NOTICE'],
  opinion: ['AGREED', 'DISAGREED', 'OTHER'],
} as const;
export const isChoice = (name: ActField): name is keyof typeof CHOICES => name in CHOICES;

export const NUMBERS: readonly ActField[] = [
  'workingDays',
  'answerDays',
  'legDays',
  'fee',
  'pages',
  'copies',
  'amountVnd',
];

/** What an act cannot do without; the server says the rest. */
export const REQUIRED: readonly ActField[] = [
  ...AGREED,
  'workingDays',
  'answerDays',
  'reason',
  'method',
  'basis',
  'department',
  'question',
  'opinion',
  'text',
  'agencyName',
  'legDays',
  'result',
];

/** Fields whose member in the body has another name. */
const POINTERS: Partial<Record<ActField, readonly string[]>> = {
  answerDays: ['/workingDays'],
  legDays: ['/limit/value', '/limit'],
  appointmentDate: ['/appointment/date', '/appointment'],
  appointmentReason: ['/appointment/reason'],
};

/** Where the server points when something is wrong with a field: a member of the body, or of the one fee in it. */
export const pointersOf = (name: ActField) => POINTERS[name] ?? [`/${name}`, `/fees/0/${name}`];

export const fieldAt = (pointer: string, fields: readonly ActField[] = ORDER) =>
  fields.find((name) => pointersOf(name).includes(pointer));

/** What can be known before anybody types: the way most people pay, and what is due. */
export function presetOf(act: Act, { fees }: Pick<DossierView, 'fees'>): Typed {
  const open = fees.paymentRequests.find(({ paidAt }) => paidAt === null);
  switch (act) {
    case 'COLLECT_FEES':
      return { amountVnd: String(fees.dueVnd), method: 'CASH' };
    case 'CONFIRM_PAYMENT':
      return { amountVnd: String(open?.amountVnd ?? fees.dueVnd), method: 'TRANSFER' };
    case 'ANSWER_CONSULTATION':
      return { opinion: 'AGREED' };
    case 'REQUIRE_PAYMENT':
      return { basis: fees.dueVnd > 0 ? 'FEES' : 'NOTICE' };
    case 'ASSESS_FEES':
      return fees.table.length === 0 ? {} : { fee: String(fees.table[0]?.fee), copies: '1' };
    default:
      return {};
  }
}

/** The body of an act; an assessment is a list, of one fee in this form; a leg has its limit in working days. */
export function bodyOf(typed: Typed, act?: Act): Record<string, unknown> {
  const body = membersOf(typed);
  if (act === 'DISPATCH_LEG') {
    const { legDays, ...leg } = body;
    return { ...leg, limit: { value: legDays ?? 0, unit: 'WORKING_DAY' } };
  }
  if (act === 'CONSULT') {
    const { answerDays: workingDays, ...question } = body;
    return { ...question, workingDays };
  }
  if (act === 'RECEIVE') {
    const { appointmentDate: date, appointmentReason: reason } = body;
    return date || reason ? { appointment: { date, reason } } : {};
  }
  if (act !== 'ASSESS_FEES') return body;
  return { fees: body.fee === undefined ? [] : [body] };
}

function membersOf(typed: Typed): Record<string, unknown> {
  const given = Object.entries(typed).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(
    given.map(([field, text]) => [field, NUMBERS.includes(field as ActField) ? Number(text) : text.trim()]),
  );
}

/** Which sentence tells what the act does to the clock: an act without effect leaves it as it is. */
export const clockSentence = (
  { clockEffect }: Pick<AllowedAction, 'clockEffect'>,
  { state }: Pick<Clock, 'state'>,
) => (clockEffect === 'NONE' ? (`KEEPS_${state}` as const) : clockEffect);

/** Refusals in the order in which they matter: what the work lacks, then what another role may, then the rest. */
export function refusedFirst(actions: AllowedAction[]) {
  const rank = ({ reasonCode }: AllowedAction) =>
    reasonCode?.startsWith('ACT_NOT_IN_STATUS') ? 2 : reasonCode?.startsWith('ROLE_REQUIRED') ? 1 : 0;
  return actions.filter(({ allowed }) => !allowed).sort((a, b) => rank(a) - rank(b));
}
