import { useEffect, useRef, useState } from 'react';
import { chooseProcedure } from './draft';
import { goTo, type SectionName } from './sections';
import type { Reception } from './useReception';

/** Looking for a procedure is a state of the page: the draft keeps the one it has until another is taken. */
export function useProcedureChoice({ draft, change }: Pick<Reception, 'draft' | 'change'>) {
  const [looking, setLooking] = useState(false);
  const choosing = looking || draft.procedureCode === null;

  const goesOnTo = useRef<SectionName>('applicant');
  const wasChoosing = useRef(choosing);
  useEffect(() => {
    if (wasChoosing.current && !choosing) goTo(goesOnTo.current);
    wasChoosing.current = choosing;
  }, [choosing]);

  const stopLooking = (next: SectionName) => {
    goesOnTo.current = next;
    setLooking(false);
  };
  return {
    choosing,
    onLook: () => {
      if (choosing) goTo('procedure');
      else setLooking(true);
    },
    onChoose: (code: string) => {
      change((now) => chooseProcedure(now, code));
      // The next thing to write is who hands the papers in.
      stopLooking('applicant');
    },
    onKeep: () => stopLooking('procedure'),
  };
}
