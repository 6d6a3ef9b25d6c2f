import type { Staff, StaffRequest } from './contract';

/** A member of staff as the form holds them: an empty text is what the server calls null. */
export type StaffFields = {
  name: string;
  title: string;
  email: string;
  roles: string[];
  departmentCodes: string[];
  primaryDepartmentCode: string;
};

export const NOBODY: StaffFields = {
  name: '',
  title: '',
  email: '',
  roles: [],
  departmentCodes: [],
  primaryDepartmentCode: '',
};

export const staffFields = (staff: Staff): StaffFields => ({
  name: staff.name,
  title: staff.title ?? '',
  email: staff.email ?? '',
  roles: staff.roles,
  departmentCodes: staff.departments.map(({ code }) => code),
  primaryDepartmentCode: staff.primaryDepartmentCode ?? '',
});

export const staffRequest = (fields: StaffFields): StaffRequest => ({
  ...fields,
  name: fields.name.trim(),
  title: fields.title.trim() || null,
  email: fields.email.trim() || null,
  primaryDepartmentCode: fields.primaryDepartmentCode || null,
});

/** Of several departments one is the person's own: the first chosen, until another is named. */
export const withDepartments = (
  departmentCodes: string[],
  primary: string,
): Pick<StaffFields, 'departmentCodes' | 'primaryDepartmentCode'> => ({
  departmentCodes,
  primaryDepartmentCode: departmentCodes.includes(primary) ? primary : (departmentCodes[0] ?? ''),
});
