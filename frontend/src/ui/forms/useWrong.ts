import { useFormat } from '../format/useFormat';
import { fieldError } from '../ProblemSummary';

/** The server's words for one field, in the person's language. */
export function useWrong(error: unknown) {
  const format = useFormat();
  return (pointer: string) => {
    const problem = fieldError(error, pointer);
    return problem && format.text(problem.detail, problem.detailEn);
  };
}
