import { useMemo } from 'react';
import { useFormAct, type Act } from '@/ui';
import { forForm } from './problems';
import { administrationChanged } from './requests';

/** An act of the administrator: afterwards, and after one that came too late, everything is read again. */
export function useAct<Answer, Input = void>(act: Act<Input, Answer>) {
  const done = useFormAct(act, administrationChanged);
  // The same object as long as it is the same refusal: the summary takes the focus for each new one.
  const error = useMemo(() => forForm(done.error), [done.error]);
  return { ...done, error };
}
