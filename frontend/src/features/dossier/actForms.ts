import type { Act, AllowedAction, Clock } from '@/api';

/** What an act writes beside itself, in the order of the form. */
const ORDER = ['resultNumber', 'collectedBy', 'workingDays', 'reason', 'note'] as const;
export type ActField = (typeof ORDER)[number];
export type Typed = Partial<Record<ActField, string>>;

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
};

/** The server says whether a reason is needed; an act without any field is only confirmed. */
export const fieldsOf = ({ act, needsReason }: Pick<AllowedAction, 'act' | 'needsReason'>) =>
  ORDER.filter((field) => (field === 'reason' ? needsReason : FIELDS[act]?.includes(field)));

export const isTyped = (typed: Typed) => Object.values(typed).some((text) => text.trim() !== '');

export function bodyOf(typed: Typed): Record<string, unknown> {
  const given = Object.entries(typed).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(
    given.map(([field, text]) => [field, field === 'workingDays' ? Number(text) : text.trim()]),
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
