import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, removeSavedFilter, saveFilter, type DossierQuery } from '@/api';
import { Dialog, ErrorPanel, Icon, KeyButton } from '@/ui';
import styles from './SavedFilters.module.css';
import { filterText } from './savedFilters';

/** The list that is shown gets a name; kept ones may be thrown away. */
export function KeepFilterDialog({ search, onClose }: { search: DossierQuery; onClose: () => void }) {
  const { t } = useTranslation('work');
  const queryClient = useQueryClient();
  const { data: kept = [] } = useQuery(queries.savedFilters());
  const [name, setName] = useState('');
  const clean = name.trim().normalize('NFC');
  const replaced = kept.find((filter) => filter.name === clean);
  const read = () => queryClient.invalidateQueries({ queryKey: queries.savedFilters().queryKey });
  const keep = useMutation({
    mutationFn: () => saveFilter(clean, filterText(search), replaced?.version),
    onSettled: read,
    onSuccess: onClose,
  });
  const drop = useMutation({ mutationFn: removeSavedFilter, onSettled: read });
  const error = keep.error ?? drop.error;
  return (
    <Dialog onClose={onClose} title={t('saved.title')}>
      <div className={styles.form}>
        {error && <ErrorPanel error={error} />}
        <TextInput
          label={t('saved.name')}
          description={replaced ? t('saved.replaces') : undefined}
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
          data-autofocus
        />
        {kept.length > 0 && (
          <ul className={styles.kept} aria-label={t('saved.kept')}>
            {kept.map((filter) => (
              <li key={filter.name}>
                <span lang="vi">{filter.name}</span>
                <Button
                  size="compact-sm"
                  onClick={() => drop.mutate(filter)}
                  aria-label={t('saved.remove', { name: filter.name })}
                >
                  <Icon name="close" size="small" />
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.foot}>
          <Button onClick={onClose}>{t('saved.cancel')}</Button>
          <KeyButton
            keys={['F9', 'Ctrl+Enter']}
            variant="filled"
            disabled={clean === ''}
            loading={keep.isPending}
            onClick={() => keep.mutate()}
          >
            {t('saved.save')}
          </KeyButton>
        </div>
      </div>
    </Dialog>
  );
}
