import type {
  Applicant,
  ApplicantSuggestion,
  Channel,
  ImmediateRequest,
  ProcedureView,
  ReceiveRequest,
  ReceptionRefusal,
  ResultDelivery,
} from '@/api';
import { needsAppointment, type CitizenCard } from '@/ui';
import { readBirth } from './birth';

export type ApplicantField = keyof Applicant;
export type ApplicantText = Record<ApplicantField, string>;
/** How many of each kind of paper came in. */
export type Counts = {
  originals: number;
  certifiedCopies: number;
  copies: number;
  /** The originals are given back with the result. */
  givenBack?: boolean;
};

/** What an autofill put in, and what stood there before, so that it can be taken back. */
export type Filled = {
  fromDossier: string;
  fields: ApplicantField[];
  before: ApplicantText;
  /** The number that found the person; none when the clerk chose them. */
  foundBy?: 'idNumber';
};

/** What was agreed upon with the applicant where the law sets no date, as far as it is typed. */
export type TypedAppointment = { date?: string; reason: string };

/** Nhập bù, as far as it is typed: when the papers came in while the system could not be used, and why. */
export type TypedBackEntry = { date?: string; time: string; reason: string };

/** What is resolved on the spot, as far as it is typed; `later` when it is not given at once after all. */
export type TypedSpot = { later: boolean; resultNumber: string; collectedBy: string };

export type Draft = {
  channel: Channel;
  procedureCode: string | null;
  applicant: ApplicantText;
  filled: Filled | null;
  priority: boolean;
  papers: Record<string, Counts>;
  /** As the procedure asks, until the clerk says otherwise. */
  sets: number | null;
  resultDelivery: ResultDelivery;
  /** Only where {@link needsAppointment}. */
  appointment?: TypedAppointment;
  backEntry?: TypedBackEntry;
  spot?: TypedSpot;
  /** The key of the first attempt to save: resending with it never makes a second dossier. */
  sentAs: string | null;
};

export const NO_PAPERS: Counts = { originals: 0, certifiedCopies: 0, copies: 0 };

export const EMPTY_DRAFT: Draft = {
  channel: 'DIRECT',
  procedureCode: null,
  applicant: { idNumber: '', name: '', birthDate: '', phone: '', email: '', address: '' },
  filled: null,
  priority: false,
  papers: {},
  sets: null,
  resultDelivery: 'COUNTER',
  sentAs: null,
};

const APPLICANT_FIELDS = Object.keys(EMPTY_DRAFT.applicant) as ApplicantField[];

/** Numbers are read aloud and typed in groups. */
export const digitsOf = (number: string) => number.replace(/[\s.()-]/g, '');

/** Fills what an earlier dossier knows. What the clerk has typed stays. */
export function fillFrom(
  draft: Draft,
  { applicant, fromDossier }: ApplicantSuggestion,
  foundBy?: 'idNumber',
): Draft {
  const before = draft.applicant;
  const fields = APPLICANT_FIELDS.filter((field) => before[field].trim() === '' && applicant[field]);
  if (fields.length === 0) return draft;
  const known = Object.fromEntries(fields.map((field) => [field, applicant[field]]));
  return { ...draft, applicant: { ...before, ...known }, filled: { fromDossier, fields, before, foundBy } };
}

/** The card is the person at the counter: it stands above what was typed, and an autofill of somebody else goes. */
export function fillFromCard(typedOn: Draft, card: CitizenCard): Draft {
  const samePerson = digitsOf(typedOn.applicant.idNumber) === card.idNumber;
  const draft = samePerson ? typedOn : undoFill(typedOn);
  const address = card.address || draft.applicant.address;
  const fields = draft.filled?.fields.filter((field) => !(field in card)) ?? [];
  return {
    ...draft,
    applicant: { ...draft.applicant, ...card, address },
    filled: draft.filled && fields.length > 0 ? { ...draft.filled, fields } : null,
  };
}

/** Takes an autofill back; what was typed over it since stays. */
export function undoFill(draft: Draft): Draft {
  if (!draft.filled) return draft;
  const { fields, before } = draft.filled;
  const emptied = Object.fromEntries(fields.map((field) => [field, before[field]]));
  return { ...draft, applicant: { ...draft.applicant, ...emptied }, filled: null };
}

/** Typing over a filled field makes it the clerk's own. Another identity number is another person's. */
export function typeApplicant(typedOn: Draft, field: ApplicantField, text: string): Draft {
  const another =
    field === 'idNumber' &&
    typedOn.filled?.foundBy === 'idNumber' &&
    digitsOf(text) !== digitsOf(typedOn.applicant.idNumber);
  const draft = another ? undoFill(typedOn) : typedOn;
  const fields = draft.filled?.fields.filter((filled) => filled !== field) ?? [];
  return {
    ...draft,
    applicant: { ...draft.applicant, [field]: text },
    filled: draft.filled && fields.length > 0 ? { ...draft.filled, fields } : null,
  };
}

/** Another procedure asks for other papers and has its own date; the applicant stays. */
export const chooseProcedure = (draft: Draft, procedureCode: string): Draft =>
  draft.procedureCode === procedureCode
    ? draft
    : { ...draft, procedureCode, papers: {}, sets: null, appointment: undefined, spot: undefined };

type Terms = Pick<ProcedureView, 'immediate' | 'timeLimits'>;

/** A channel with a limit has its date by the rules; what was agreed upon goes. */
export function chooseChannel(draft: Draft, channel: Channel, procedure: Terms | undefined): Draft {
  const agreed = procedure && needsAppointment(procedure, channel);
  return { ...draft, channel, appointment: agreed ? draft.appointment : undefined };
}

export const typeAppointment = (draft: Draft, typed: Partial<TypedAppointment>): Draft => ({
  ...draft,
  appointment: { reason: '', ...draft.appointment, ...typed },
});

const NO_SPOT: TypedSpot = { later: false, resultNumber: '', collectedBy: '' };
export const spotOf = ({ spot }: Draft): TypedSpot => spot ?? NO_SPOT;
export const typeSpot = (draft: Draft, typed: Partial<TypedSpot>): Draft => ({
  ...draft,
  spot: { ...spotOf(draft), ...typed },
});

/** Giải quyết và trả ngay, unless the clerk says that this one comes later. */
export const isOnTheSpot = ({ immediate }: Pick<Terms, 'immediate'>, draft: Draft) =>
  immediate && !spotOf(draft).later;

export const typeBackEntry = (draft: Draft, typed: Partial<TypedBackEntry>): Draft => ({
  ...draft,
  backEntry: { time: '', reason: '', ...draft.backEntry, ...typed },
});

/** The moment as the office's clock showed it; undefined while a part of it is missing. */
export const backEntryMoment = ({ backEntry }: Draft) =>
  backEntry?.date && backEntry.time ? `${backEntry.date}T${backEntry.time}:00+07:00` : undefined;

const backEntered = (draft: Draft) =>
  draft.backEntry && {
    receivedAt: backEntryMoment(draft) ?? '',
    reason: draft.backEntry.reason.trim(),
  };

/** Sent even while empty: the server then says at each field what is missing. */
const agreedUpon = ({ appointment }: Draft) => ({
  date: appointment?.date ?? '',
  reason: appointment?.reason.trim() ?? '',
});

const paperOf = (requiredDocument: string, { givenBack, ...counts }: Counts) => ({
  requiredDocument,
  ...counts,
  ...(givenBack && { originalsToReturn: counts.originals }),
});

type Asked = Pick<ProcedureView, 'code' | 'sets' | 'requiredDocuments'> & Terms;

export const toRequest = (draft: Draft, procedure: Asked): ReceiveRequest => ({
  ...intakeOf(draft, procedure),
  backEntry: backEntered(draft),
  appointment: needsAppointment(procedure, draft.channel) ? agreedUpon(draft) : undefined,
});

export function toImmediateRequest(draft: Draft, procedure: Asked): ImmediateRequest {
  const { resultNumber, collectedBy } = spotOf(draft);
  return {
    ...intakeOf(draft, procedure),
    backEntry: backEntered(draft),
    resultNumber: resultNumber.trim() || undefined,
    collectedBy: collectedBy.trim() || undefined,
  };
}

export const toRefusal = (draft: Draft, procedure: Asked, reason: string): ReceptionRefusal => ({
  ...intakeOf(draft, procedure),
  reason: reason.trim(),
});

function intakeOf(draft: Draft, procedure: Asked) {
  const { name, idNumber, birthDate, phone, email, address } = draft.applicant;
  const given = (text: string) => text.trim() || undefined;
  return {
    procedureCode: procedure.code,
    channel: draft.channel,
    applicant: {
      name: name.trim(),
      idNumber: given(digitsOf(idNumber)),
      birthDate: given(readBirth(birthDate) ?? birthDate),
      phone: given(phone),
      email: given(email),
      address: given(address),
    },
    documents: procedure.requiredDocuments
      .map(({ code }) => paperOf(code, draft.papers[code] ?? NO_PAPERS))
      .filter(({ originals, certifiedCopies, copies }) => originals + certifiedCopies + copies > 0),
    sets: draft.sets ?? procedure.sets,
    resultDelivery: draft.resultDelivery,
    priority: draft.priority,
  };
}
