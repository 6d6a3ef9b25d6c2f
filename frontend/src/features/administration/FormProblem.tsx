import { useMemo } from 'react';
import { ApiProblem } from '@/api';
import { ErrorPanel, ProblemSummary } from '@/ui';
import { forForm } from './problems';

type Props = { error: unknown; nameOf?: (pointer: string) => string | undefined };

/** What the server refused: field by field where it names fields. A stale write has its own notice. */
export function FormProblem({ error, nameOf }: Props) {
  // The same object as long as it is the same refusal: the summary takes the focus for each new one.
  const told = useMemo(() => forForm(error), [error]);
  if (!told) return null;
  return told instanceof ApiProblem && told.errors.length > 0 && !told.isStale ? (
    <ProblemSummary error={told} nameOf={nameOf} />
  ) : (
    <ErrorPanel error={told} />
  );
}
