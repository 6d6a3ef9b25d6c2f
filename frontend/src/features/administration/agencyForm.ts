import type { CodeName } from '@/api';
import type { Agency, AgencyHead, AgencyRequest, NewAgencyRequest } from './contract';

/** One line of those who head it; a new line has no day yet. */
export type HeadFields = {
  name: string;
  title: string;
  validFrom: string | undefined;
  validUntil: string | null;
};
export type AgencyFields = {
  name: string;
  parent: CodeName | undefined;
  phone: string;
  address: string;
  heads: HeadFields[];
};
export type NewAgencyFields = Omit<AgencyFields, 'heads'> & {
  code: string;
  validFrom: string | undefined;
  predecessors: CodeName[];
};

export const NEW_AGENCY: NewAgencyFields = {
  code: '',
  name: '',
  parent: undefined,
  validFrom: undefined,
  phone: '',
  address: '',
  predecessors: [],
};
export const NEW_HEAD: HeadFields = { name: '', title: '', validFrom: undefined, validUntil: null };

export const agencyFields = (agency: Agency): AgencyFields => ({
  name: agency.name,
  parent: agency.parent ?? undefined,
  phone: agency.phone ?? '',
  address: agency.address ?? '',
  heads: agency.heads,
});

const common = ({ name, phone, address }: Pick<AgencyFields, 'name' | 'phone' | 'address'>) => ({
  name: name.trim(),
  phone: phone.trim() || null,
  address: address.trim() || null,
});

/** A day not filled in is left out, and the server says that it is required. */
const head = ({ name, title, ...days }: HeadFields) =>
  ({ name: name.trim(), title: title.trim(), ...days }) as AgencyHead;

export const agencyRequest = (fields: AgencyFields): AgencyRequest => ({
  ...common(fields),
  parentCode: fields.parent?.code ?? null,
  heads: fields.heads.map(head),
});

export const newAgencyRequest = ({ code, validFrom, parent, predecessors, ...rest }: NewAgencyFields) =>
  ({
    ...common(rest),
    code: code.trim(),
    validFrom,
    parentCode: parent?.code,
    predecessorCodes: predecessors.map((one) => one.code),
  }) as NewAgencyRequest;
