import { useMemo } from 'react';
import { fieldError, useFormat } from '@/ui';
import { forForm } from './problems';

/** The server's words for one field, in the person's language. */
export function useWrong(error: unknown) {
  const format = useFormat();
  const told = useMemo(() => forForm(error), [error]);
  return (pointer: string) => {
    const problem = fieldError(told, pointer);
    return problem && format.text(problem.detail, problem.detailEn);
  };
}
