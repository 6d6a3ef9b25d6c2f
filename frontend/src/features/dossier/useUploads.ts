import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import { ApiProblem, attachments, newIdempotencyKey, type Attachments } from '@/api';
import { purposeOf } from './purposes';
import { changed, nextToSend, refusalOf, type Upload } from './uploads';

/** Sends chosen files one after the other; what fails stays to be sent again, what is called off goes. */
export function useUploads(code: string, onAdded: (file: File) => void) {
  const queryClient = useQueryClient();
  const [uploads, change] = useReducer(changed, []);
  const sending = useRef<AbortController>(undefined);

  const send = useEffectEvent(async ({ id, file, choice, idempotencyKey }: Upload) => {
    const calledOff = new AbortController();
    sending.current = calledOff;
    change({ type: 'began', id });
    try {
      await attachments.add({
        code,
        file,
        purpose: purposeOf(choice),
        idempotencyKey,
        onProgress: (share) => change({ type: 'progress', id, share }),
        signal: calledOff.signal,
      });
      await queryClient.invalidateQueries({ queryKey: attachments.listQuery(code).queryKey });
      change({ type: 'gone', id });
      onAdded(file);
    } catch (error) {
      if (calledOff.signal.aborted) change({ type: 'gone', id });
      else change({ type: 'failed', id, error });
    }
  });

  const next = nextToSend(uploads);
  useEffect(() => {
    if (next) void send(next);
  }, [next]);
  // Whoever leaves the page calls off what is on its way.
  useEffect(() => () => sending.current?.abort(), []);

  return {
    uploads,
    choose: (files: File[], choice: string, limits: Attachments) =>
      change({ type: 'chosen', uploads: files.map((file) => chosen(file, choice, limits)) }),
    /** Refused, so nothing was written: the same file is another request then. */
    again: ({ id, error }: Upload) =>
      change({
        type: 'again',
        id,
        idempotencyKey: error instanceof ApiProblem && error.status < 500 ? newIdempotencyKey() : undefined,
      }),
    callOff: ({ id, state }: Upload) =>
      state === 'SENDING' ? sending.current?.abort() : change({ type: 'gone', id }),
  };
}

function chosen(file: File, choice: string, limits: Attachments): Upload {
  const refusal = refusalOf(file, limits);
  const state = refusal ? 'FAILED' : 'WAITING';
  return {
    id: crypto.randomUUID(),
    file,
    choice,
    idempotencyKey: newIdempotencyKey(),
    state,
    share: 0,
    refusal,
  };
}
