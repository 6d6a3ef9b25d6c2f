import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ApiProblem,
  calendar,
  newIdempotencyKey,
  queries,
  type MovablePromise,
  type PromiseMoveResult,
} from '@/api';
import { Dialog, ErrorPanel, fieldError, fieldId, KeyButton, useFormat } from '@/ui';
import styles from './Sheet.module.css';

type Props = {
  moves: readonly MovablePromise[];
  onDone: (result: PromiseMoveResult) => void;
  onClose: () => void;
};

/** The act that moves printed dates: one reason, one row in each dossier's ledger. */
export function MovePromisesDialog({ moves, onDone, onClose }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [idempotencyKey, setIdempotencyKey] = useState(newIdempotencyKey);
  const moving = useMutation({
    mutationFn: () =>
      calendar.movePromises(
        {
          reason: reason.trim(),
          items: moves.map(({ code, newPromisedAt }) => ({ code, newPromisedAt })),
        },
        idempotencyKey,
      ),
    onSuccess: async (result) => {
      onDone(result);
      await queryClient.invalidateQueries({ queryKey: calendar.key });
      await queryClient.invalidateQueries({ queryKey: queries.dossiersKey });
    },
    onError: (error) => {
      // Refused, so nothing was written: what is sent next is another request. After a 5xx nobody knows.
      if (error instanceof ApiProblem && error.status < 500) setIdempotencyKey(newIdempotencyKey());
    },
  });
  const problem = fieldError(moving.error, '/reason');
  const close = () => {
    if (!moving.isPending) onClose();
  };
  return (
    <Dialog onClose={close} title={t('moves.title', { count: moves.length })} size="35rem">
      <div className={styles.stack}>
        <p>{t('moves.effect')}</p>
        {moving.error && !problem && <ErrorPanel error={moving.error} />}
        <Textarea
          id={fieldId('/reason')}
          label={t('moves.reason')}
          description={t('moves.reasonHint')}
          error={problem && format.text(problem.detail, problem.detailEn)}
          rows={3}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          data-autofocus
        />
        <div className={styles.foot}>
          <Button onClick={close}>{t('moves.cancel')}</Button>
          <KeyButton
            keys={['F9', 'Ctrl+Enter']}
            variant="filled"
            loading={moving.isPending}
            onClick={() => moving.mutate()}
          >
            {t('moves.confirm')}
          </KeyButton>
        </div>
      </div>
    </Dialog>
  );
}
