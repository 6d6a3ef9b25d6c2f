import type { Role, Schemas } from '@/api';

export type Agency = Schemas['Agency'];
export type AgencyHead = Schemas['AgencyHead'];
export type AgencyRequest = Schemas['AgencyRequest'];
export type AgencyState = Schemas['AgencyState'];
export type AgencySummary = Schemas['AgencySummary'];
export type NewAgencyRequest = Schemas['NewAgencyRequest'];
export type AgencyFilter = { q?: string; state?: 'OPEN' | 'CLOSED' | 'ALL'; parent?: string };

export type Department = Schemas['Department'];
export type DepartmentRequest = Schemas['DepartmentRequest'];
export type NewDepartmentRequest = Schemas['NewDepartmentRequest'];

export type Staff = Schemas['Staff'];
export type StaffRequest = Schemas['StaffRequest'];
export type NewStaffRequest = Schemas['NewStaffRequest'];
export type StaffSummary = Schemas['StaffSummary'];
export type StaffFilter = { q?: string; role?: Role; department?: string; active?: boolean };

export type Substitution = Schemas['Substitution'];
export type SubstitutionRequest = Schemas['SubstitutionRequest'];
export type SubstitutionFilter = { username?: string };

export type ReceiptBook = Schemas['ReceiptBook'];
export type ReceiptBookRequest = Schemas['ReceiptBookRequest'];

export type AdministrationChange = Schemas['AdministrationChange'];
export type AdministrationSubject = Schemas['AdministrationSubject'];
export type ChangeFilter = { agency?: string; subject?: AdministrationSubject; key?: string };

export const ROLES = ['clerk', 'officer', 'leader', 'catalogue-admin', 'system-admin', 'auditor'] as const;
export const SUBJECTS = ['AGENCY', 'DEPARTMENT', 'STAFF', 'SUBSTITUTION'] as const;
