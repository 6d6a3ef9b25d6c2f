import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachments, newIdempotencyKey, type Attachment } from '@/api';
import { Dialog, ErrorPanel, fieldError, fieldId, KeyButton, ProblemSummary, useFormat } from '@/ui';
import { ApiProblem } from '@/api';
import styles from './ActDialog.module.css';

type Props = { code: string; attachment: Attachment; onClose: () => void };

/** Taking a file out: it stays in the books, with the reason. */
export function FileRemoval({ code, attachment, onClose }: Props) {
  const { t } = useTranslation('files');
  const { text } = useFormat();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [idempotencyKey, setIdempotencyKey] = useState(newIdempotencyKey);
  const removing = useMutation({
    mutationFn: () => attachments.remove({ code, attachment, reason: reason.trim(), idempotencyKey }),
    onSuccess: onClose,
    onError: (error) => {
      if (error instanceof ApiProblem && error.status < 500) setIdempotencyKey(newIdempotencyKey());
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: attachments.listQuery(code).queryKey }),
  });
  const { error } = removing;
  const problem = fieldError(error, '/reason');
  return (
    <Dialog onClose={onClose} title={t('removalTitle')} size="35rem">
      <div className={styles.dialog}>
        <p className="sub">{t('removalOf', { name: attachment.fileName })}</p>
        {error &&
          (error instanceof ApiProblem ? (
            <ProblemSummary error={error} nameOf={() => t('reason')} />
          ) : (
            <ErrorPanel error={error} />
          ))}
        <Textarea
          id={fieldId('/reason')}
          label={t('reason')}
          description={t('removalHint')}
          rows={3}
          value={reason}
          error={problem && text(problem.detail, problem.detailEn)}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={styles.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <KeyButton
            keys={['F9', 'Ctrl+Enter']}
            variant="filled"
            color="son"
            loading={removing.isPending}
            onClick={() => removing.mutate()}
          >
            {t('remove')}
          </KeyButton>
        </div>
      </div>
    </Dialog>
  );
}
