import { ApiProblem } from '@/api';
import { ErrorPanel } from '../ErrorPanel';
import { ProblemSummary } from '../ProblemSummary';

type Props = { error: unknown; nameOf?: (pointer: string) => string | undefined };

/** What the server refused: field by field where it names fields. A stale write has its own notice. */
export function FormProblem({ error, nameOf }: Props) {
  if (!error) return null;
  return error instanceof ApiProblem && error.errors.length > 0 && !error.isStale ? (
    <ProblemSummary error={error} nameOf={nameOf} />
  ) : (
    <ErrorPanel error={error} />
  );
}
