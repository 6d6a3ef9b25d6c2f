import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, calendar, type CalendarPreviewRequest } from '@/api';
import { Dialog, ErrorPanel, KeyButton, SkeletonRows } from '@/ui';
import { MovedDossiers } from './MovedDossiers';
import styles from './Sheet.module.css';

type Props = {
  request: CalendarPreviewRequest;
  /** Saves on the revision that the preview was compared with: what was seen is what is saved. */
  save: (revision: number) => Promise<unknown>;
  /** False while something that saving needs is still to be typed. */
  canSave?: boolean;
  /** The calendar has changed meanwhile: ask again with what is still unsaved. */
  onAgain?: () => void;
  onSaved: () => void;
  onClose: () => void;
  /** What is about to change. */
  children: ReactNode;
};

/** Before anything is written: which open dossiers would get another date. Printed dates stay. */
export function PreviewDialog({ request, save, canSave = true, onAgain, onSaved, onClose, children }: Props) {
  const { t } = useTranslation('calendar');
  const queryClient = useQueryClient();
  const [attempt, setAttempt] = useState(1);
  const preview = useQuery(calendar.previewQuery(request, attempt));
  const saving = useMutation({
    mutationFn: save,
    // The page behind shows what was saved before it is seen again.
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: calendar.key });
      onSaved();
      onClose();
    },
  });
  const stale = saving.error instanceof ApiProblem && saving.error.isStale;
  // First the calendar as it is now, then what the change would do to it.
  const readAgain = useMutation({
    mutationFn: () => queryClient.invalidateQueries({ queryKey: calendar.key }),
    onSuccess: () => {
      saving.reset();
      onAgain?.();
      setAttempt((now) => now + 1);
    },
  });
  const close = () => {
    if (saving.isPending) return;
    // Some days may be saved and others not: the page shows what is so.
    if (saving.error) void queryClient.invalidateQueries({ queryKey: calendar.key });
    onClose();
  };
  return (
    <Dialog onClose={close} title={t('preview.title')} size="56rem">
      <div className={styles.stack}>
        {children}
        {preview.isPending && <SkeletonRows short rows={4} />}
        {preview.error && <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.data && !stale && <MovedDossiers preview={preview.data} />}
        {saving.error && <ErrorPanel error={saving.error} />}
        {stale && <p role="status">{t('preview.stale')}</p>}
        <div className={styles.foot}>
          <Button onClick={close}>{t('preview.back')}</Button>
          {stale ? (
            <Button
              variant="filled"
              loading={readAgain.isPending}
              onClick={() => readAgain.mutate()}
              data-autofocus
            >
              {t('preview.again')}
            </Button>
          ) : (
            <KeyButton
              keys={['F9', 'Ctrl+Enter']}
              variant="filled"
              disabled={!preview.data || !canSave}
              loading={saving.isPending}
              onClick={() => preview.data && saving.mutate(preview.data.calendarRevision)}
              data-autofocus
            >
              {t('preview.save')}
            </KeyButton>
          )}
        </div>
      </div>
    </Dialog>
  );
}
