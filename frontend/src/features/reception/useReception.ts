import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import {
  ApiProblem,
  dossiersChanged,
  newIdempotencyKey,
  queries,
  receiveDossier,
  type DossierView,
} from '@/api';
import { useMe } from '@/session';
import { useDraft } from '@/ui';
import { completeness } from './checklist';
import { EMPTY_DRAFT, needsAppointment, toRequest, type Draft } from './draft';

export type Change = (change: (draft: Draft) => Draft) => void;

/** One reception: the draft on this machine, the procedure chosen, and the saving of it. */
export function useReception() {
  const queryClient = useQueryClient();
  const { username } = useMe();
  const {
    value: draft,
    setValue,
    discard,
    restored,
    savedAt,
  } = useDraft(`reception.${username}`, EMPTY_DRAFT);
  const [received, setReceived] = useState<DossierView>();
  const procedureCode = draft.procedureCode ?? '';
  const procedure = useQuery({ ...queries.procedure(procedureCode), enabled: procedureCode !== '' });
  const agreed = procedure.data && needsAppointment(procedure.data, draft.channel);
  const deadline = useQuery({
    ...queries.procedureDeadline(procedureCode, draft.channel),
    enabled: procedureCode !== '' && !received && !agreed,
  });

  const saving = useMutation({
    mutationFn: async () => {
      if (!procedure.data) throw new Error('No procedure is chosen');
      const key = draft.sentAs ?? newIdempotencyKey();
      setValue((now) => ({ ...now, sentAs: key }));
      return receiveDossier(toRequest(draft, procedure.data), key);
    },
    onSuccess: async (dossier) => {
      discard();
      setReceived(dossier);
      await dossiersChanged(queryClient);
    },
    onError: (error) => {
      // A refusal saved nothing: what is sent next is another request and needs another key. After a 5xx nobody knows.
      if (error instanceof ApiProblem && error.status < 500 && error.code !== 'IDEMPOTENCY_KEY_REUSED') {
        setValue((now) => ({ ...now, sentAs: null }));
      }
    },
  });
  const { reset, error } = saving;
  // The missing papers have come in since: the refusal is answered, other errors wait for the next attempt.
  const answered =
    error instanceof ApiProblem &&
    error.code === 'REQUIRED_DOCUMENT_MISSING' &&
    completeness(procedure.data?.requiredDocuments ?? [], draft.papers).missing.length === 0;
  const startOver = useCallback(() => {
    discard();
    setReceived(undefined);
    reset();
  }, [discard, reset]);

  return {
    draft,
    change: setValue as Change,
    draftSavedAt: savedAt,
    draftRestored: restored,
    /** Nothing has been typed: there is no draft to speak of. */
    untouched: savedAt === undefined,
    procedure,
    deadline,
    received,
    saving,
    problem: answered ? null : error,
    startOver,
  };
}
export type Reception = ReturnType<typeof useReception>;
