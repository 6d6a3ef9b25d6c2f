import { ApiProblem } from '@/api';

/** Fields that hold a list: the form shows one control, whichever of the entries is refused. */
const LISTS = /^\/(roles|departmentCodes|predecessorCodes)\/\d+$/;

/** The same problem with pointers to the controls that the form has. */
export function forForm(error: unknown) {
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return error;
  const errors = error.errors.map((one) => ({ ...one, pointer: one.pointer.replace(LISTS, '/$1') }));
  return new ApiProblem({ ...error.problem, errors });
}
