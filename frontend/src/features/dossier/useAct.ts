import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ApiProblem,
  dossiersChanged,
  newIdempotencyKey,
  performAct,
  queries,
  type AllowedAction,
  type DossierView,
} from '@/api';
import { bodyOf, type Typed } from './actForms';
import { papersBody, type PaperCounts } from './actPapers';

/** Doing one act: on the version that the person saw, with one key for as long as it is the same intention. */
export function useAct(opened: DossierView, action: AllowedAction, onDone: () => void) {
  const { t } = useTranslation(['dossier', 'ui']);
  const queryClient = useQueryClient();
  /** What the act is done on: the dossier as it was opened, or as the person has since seen it to be. */
  const [seen, setSeen] = useState(opened);
  const [idempotencyKey, setIdempotencyKey] = useState(newIdempotencyKey);

  const show = (dossier: DossierView) =>
    queryClient.setQueryData(queries.dossier(opened.code).queryKey, dossier);

  const doing = useMutation({
    mutationFn: ({ typed, papers }: { typed: Typed; papers: PaperCounts }) =>
      performAct({
        action: seen.allowedActions.find(({ act }) => act === action.act) ?? action,
        version: seen.version,
        body: { ...bodyOf(typed, action.act), ...papersBody(action.act, papers) },
        idempotencyKey,
      }),
    onSuccess: async (dossier) => {
      show(dossier);
      notifications.clean();
      notifications.show({
        message: t(`acts.done.${action.act}`),
        // Good news waits for its turn: Mantine would interrupt with an alert.
        role: 'status',
        closeButtonProps: { 'aria-label': t('ui:close') },
      });
      onDone();
      await dossiersChanged(queryClient);
    },
    onError: (error) => {
      // Refused, so nothing was written: what is sent next is another request. After a 5xx nobody knows.
      if (error instanceof ApiProblem && error.status < 500) setIdempotencyKey(newIdempotencyKey());
    },
  });
  const { reset } = doing;
  const stale = doing.error instanceof ApiProblem && doing.error.isStale ? doing.error.problem : undefined;

  return {
    seen,
    doing,
    /** Somebody was faster: what the dossier has become, who changed it and when. */
    stale: stale?.current && { ...stale, current: stale.current },
    /** Goes on with the newer dossier, what is typed stays. */
    takeOver: (current: DossierView) => {
      setSeen(current);
      show(current);
      reset();
    },
    show,
  };
}
