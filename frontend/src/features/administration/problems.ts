import { ApiProblem } from '@/api';

/** Fields that hold a list: the form shows one control, whichever of the entries is refused. */
const LISTS = /^\/(roles|departmentCodes|predecessorCodes)\/\d+$/;

/** The fields of the forms from top to bottom; the server names them in no order. */
const ORDER = [
  'absent',
  'substitute',
  'name',
  'username',
  'code',
  'parentCode',
  'title',
  'email',
  'book',
  'validFrom',
  'validUntil',
  'formNumber',
  'symbol',
  'predecessorCodes',
  'phone',
  'address',
  'roles',
  'departmentCodes',
  'primaryDepartmentCode',
  'sortOrder',
  'firstDay',
  'lastDay',
  'reason',
];
const rank = (pointer: string) => {
  const parts = pointer.split('/');
  const line = parts.length > 2 ? Number(parts[2]) + 1 : 0;
  return line * ORDER.length + ORDER.indexOf(parts.at(-1) ?? '');
};

/** The same problem with pointers to the controls that the form has, in the order in which they stand. */
export function forForm(error: Error | null) {
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return error;
  const errors = error.errors
    .map((one) => ({ ...one, pointer: one.pointer.replace(LISTS, '/$1') }))
    .sort((one, other) => rank(one.pointer) - rank(other.pointer));
  return new ApiProblem({ ...error.problem, errors });
}
