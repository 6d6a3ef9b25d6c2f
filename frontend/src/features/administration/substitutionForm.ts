import type { StaffRef } from '@/api';
import type { Substitution, SubstitutionRequest } from './contract';

export type SubstitutionFields = {
  absent: StaffRef | undefined;
  substitute: StaffRef | undefined;
  roles: string[];
  firstDay: string | undefined;
  lastDay: string | undefined;
  reason: string;
};

export const substitutionFields = ({ reason, ...rest }: Substitution): SubstitutionFields => ({
  absent: rest.absent,
  substitute: rest.substitute,
  roles: rest.roles,
  firstDay: rest.firstDay,
  lastDay: rest.lastDay,
  reason: reason ?? '',
});

/** What is not filled in yet is left out, and the server says that it is required. */
export const substitutionRequest = ({ absent, substitute, reason, ...rest }: SubstitutionFields) =>
  ({
    ...rest,
    absent: absent?.username,
    substitute: substitute?.username,
    reason: reason.trim() || null,
  }) as SubstitutionRequest;
