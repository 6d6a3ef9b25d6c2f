import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, dossiersChanged, placePaper, queries } from '@/api';
import { ErrorPanel, fieldError, fieldId, Icon, useFormat } from '@/ui';
import { Card } from './Card';
import styles from './Documents.module.css';
import { useDossier } from './useDossier';

/** Where the paper lies, and the form that says where it lies now. */
export function PaperLocation() {
  const { t } = useTranslation('dossier');
  const { papers } = useDossier();
  const { text } = useFormat();
  const [editing, setEditing] = useState(false);
  return (
    <Card title={t('papers.location')}>
      {editing ? (
        <LocationForm onDone={() => setEditing(false)} />
      ) : (
        <div className={styles.location}>
          <p>{papers.location ?? <span className="sub">{t('papers.noLocation')}</span>}</p>
          {papers.locatable.allowed ? (
            <Button onClick={() => setEditing(true)}>{t('papers.changeLocation')}</Button>
          ) : (
            <span className="sub">
              <Icon name="lock" size="small" /> {text(papers.locatable.reason, papers.locatable.reasonEn)}
            </span>
          )}
        </div>
      )}
    </Card>
  );
}

function LocationForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('dossier');
  const { text } = useFormat();
  const { code, version, papers } = useDossier();
  const queryClient = useQueryClient();
  const [location, setLocation] = useState(papers.location ?? '');
  const placing = useMutation({
    mutationFn: () => placePaper(code, version, location.trim() === '' ? null : location.trim()),
    onSuccess: async (dossier) => {
      queryClient.setQueryData(queries.dossier(code).queryKey, dossier);
      onDone();
      await dossiersChanged(queryClient);
    },
    // Somebody was faster: the page shows the dossier as it is now, what was typed stays and can be saved on it.
    onError: (error) => {
      const current = error instanceof ApiProblem && error.isStale ? error.problem.current : undefined;
      if (current) queryClient.setQueryData(queries.dossier(code).queryKey, current);
    },
  });
  const { error } = placing;
  const problem = fieldError(error, '/location');
  const stale = error instanceof ApiProblem && error.isStale;
  return (
    <form
      className={styles.location}
      onSubmit={(event) => {
        event.preventDefault();
        placing.mutate();
      }}
    >
      <TextInput
        id={fieldId('/location')}
        className={styles.place}
        label={t('papers.whereNow')}
        description={t('papers.locationHint')}
        autoComplete="off"
        // The person has just asked for this field.
        data-autofocus
        ref={(input) => input?.focus()}
        value={location}
        error={problem && text(problem.detail, problem.detailEn)}
        onChange={(event) => setLocation(event.currentTarget.value)}
      />
      {stale && (
        <p className={styles.short} role="alert">
          {t('papers.locationStale', { location: papers.location ?? t('papers.noLocation') })}
        </p>
      )}
      {error && !problem && !stale && <ErrorPanel error={error} />}
      <div className={styles.locationActs}>
        <Button onClick={onDone}>{t('acts.cancel')}</Button>
        <Button type="submit" variant="filled" loading={placing.isPending}>
          {t('papers.saveLocation')}
        </Button>
      </div>
    </form>
  );
}
