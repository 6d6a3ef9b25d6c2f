import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import {
  ApiProblem,
  dossiersChanged,
  newIdempotencyKey,
  queries,
  receiveDossier,
  receiveImmediate,
  type DossierView,
  type ProcedureView,
} from '@/api';
import { useMe } from '@/session';
import { needsAppointment, useDraft } from '@/ui';
import { completeness } from './checklist';
import {
  backEntryMoment,
  EMPTY_DRAFT,
  isOnTheSpot,
  toImmediateRequest,
  toRequest,
  type Draft,
} from './draft';

export type Change = (change: (draft: Draft) => Draft) => void;

const send = (draft: Draft, procedure: ProcedureView, key: string) =>
  isOnTheSpot(procedure, draft)
    ? receiveImmediate(toImmediateRequest(draft, procedure), key)
    : receiveDossier(toRequest(draft, procedure), key);

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
  const onTheSpot = procedure.data && isOnTheSpot(procedure.data, draft);
  const agreed = procedure.data && needsAppointment(procedure.data, draft.channel);
  const deadline = useQuery({
    ...queries.procedureDeadline(procedureCode, draft.channel, backEntryMoment(draft)),
    enabled: procedureCode !== '' && !received && !agreed && !onTheSpot,
  });

  const show = async (dossier: DossierView) => {
    discard();
    setReceived(dossier);
    await dossiersChanged(queryClient);
  };
  const saving = useMutation({
    mutationFn: async () => {
      if (!procedure.data) throw new Error('No procedure is chosen');
      const key = draft.sentAs ?? newIdempotencyKey();
      setValue((now) => ({ ...now, sentAs: key }));
      return send(draft, procedure.data, key);
    },
    onSuccess: show,
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
    /** The dossier is there, or was not accepted: the form has done its work. */
    show,
    saving,
    problem: answered ? null : error,
    startOver,
  };
}
export type Reception = ReturnType<typeof useReception>;
