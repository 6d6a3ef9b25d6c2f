import { ApiProblem } from '@/api';
import { FormProblem } from './FormProblem';
import { StaleNotice } from './StaleNotice';

export type Edited = {
  touched: boolean;
  newer: boolean;
  contested: readonly string[];
  keep: () => void;
  discard: () => void;
};
type Props = {
  edited: Edited;
  error: unknown;
  nameOf: (pointer: string) => string | undefined;
  /** What the server said before no longer concerns what stands in the form. */
  onSettled: () => void;
};

/** Above the fields: that somebody else was faster, or what the server refused. */
export function FormTop({ edited, error, nameOf, onSettled }: Props) {
  const settle = (how: () => void) => () => {
    how();
    onSettled();
  };
  if (edited.newer) {
    return (
      <StaleNotice
        contested={edited.contested.map((name) => nameOf(`/${name}`) ?? name)}
        onKeep={settle(edited.keep)}
        onDrop={settle(edited.discard)}
      />
    );
  }
  // Of a write that came too late the newer version is on its way, and with it the choice.
  if (error instanceof ApiProblem && error.isStale && edited.touched) return null;
  return <FormProblem error={error} nameOf={nameOf} />;
}
