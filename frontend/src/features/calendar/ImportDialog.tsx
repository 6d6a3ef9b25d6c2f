import { Button, FileInput, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, calendar, type CalendarPreviewRequest, type CalendarYearImport } from '@/api';
import { Dialog, ErrorPanel, Icon, KeyButton, SkeletonRows } from '@/ui';
import { FileMistakes, ImportChanges, nothingToLoad } from './ImportReport';
import { MovedDossiers } from './MovedDossiers';
import styles from './Sheet.module.css';

type Props = {
  year: number;
  today: string;
  onClose: () => void;
  onSaved: () => void;
};

/** A year from the government's announcement: choose the file, read what would change, then load it whole. */
export function ImportDialog({ year, today, onClose, onSaved }: Props) {
  const { t } = useTranslation('calendar');
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [changeReason, setChangeReason] = useState('');

  const trial = useMutation({
    mutationFn: async (chosen: File) => {
      const csv = await chosen.text();
      return { csv, plan: await calendar.importYear({ year, csv }) };
    },
  });
  const loading = useMutation({
    mutationFn: ({ csv, plan }: NonNullable<typeof trial.data>) =>
      calendar.importYear({ year, csv, changeReason: changeReason.trim() || undefined }, plan.revision),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: calendar.key });
      onSaved();
      onClose();
    },
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    loading.reset();
    trial.reset();
    if (chosen) trial.mutate(chosen);
  };
  const plan = trial.data?.plan;
  const preview = useQuery({
    ...calendar.previewQuery(plan ? previewOf(plan) : {}, plan?.revision ?? 0),
    enabled: plan !== undefined && !nothingToLoad(plan),
  });
  const past = plan?.changes.some(({ date }) => date < today) ?? false;
  const mistakes = trial.error instanceof ApiProblem ? trial.error.errors : [];
  const stale = loading.error instanceof ApiProblem && loading.error.isStale;
  const close = () => {
    if (!loading.isPending) onClose();
  };
  return (
    <Dialog onClose={close} title={t('import.title', { year })} size="56rem">
      <div className={styles.stack}>
        <FileInput
          label={t('import.file')}
          description={t('import.hint')}
          placeholder={t('import.choose')}
          accept=".csv,text/csv"
          leftSection={<Icon name="file" size="small" />}
          value={file}
          onChange={choose}
          data-autofocus
        />
        {trial.isPending && <SkeletonRows short rows={4} />}
        {trial.error && (
          <ErrorPanel
            error={trial.error}
            onRetry={mistakes.length > 0 || !file ? undefined : () => trial.mutate(file)}
          />
        )}
        {mistakes.length > 0 && <FileMistakes mistakes={mistakes} />}
        {plan && <ImportChanges plan={plan} />}
        {preview.isLoading && <SkeletonRows short rows={2} />}
        {preview.error && <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.data && <MovedDossiers preview={preview.data} />}
        {past && (
          <Textarea
            label={t('form.changeReason')}
            description={t('form.pastHint')}
            rows={2}
            value={changeReason}
            onChange={({ currentTarget }) => setChangeReason(currentTarget.value)}
          />
        )}
        {loading.error && <ErrorPanel error={loading.error} />}
        <div className={styles.foot}>
          <Button onClick={close}>{t('import.cancel')}</Button>
          {stale && file ? (
            <Button variant="filled" onClick={() => choose(file)}>
              {t('import.again')}
            </Button>
          ) : (
            <KeyButton
              keys={['F9', 'Ctrl+Enter']}
              variant="filled"
              disabled={!preview.data || (past && changeReason.trim() === '')}
              loading={loading.isPending}
              onClick={() => trial.data && loading.mutate(trial.data)}
            >
              {t('import.load', { year })}
            </KeyButton>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** What the file would make of the national calendar, as the preview of open dossiers takes it. */
function previewOf({ changes }: CalendarYearImport): CalendarPreviewRequest {
  return {
    scope: 'NATIONAL',
    days: changes.flatMap(({ date, after }) =>
      after
        ? [{ date, kind: after.kind, sessions: after.sessions.length > 0 ? after.sessions : undefined }]
        : [],
    ),
    remove: changes.flatMap(({ date, after }) => (after ? [] : [date])),
  };
}
