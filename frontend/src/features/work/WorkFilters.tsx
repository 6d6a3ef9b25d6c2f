import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DossierQuery } from '@/api';
import { Icon, KeyCap, lazily, useShortcuts, useUnfolding } from '@/ui';
import styles from './WorkFilters.module.css';

const WorkFiltersPanel = lazily(() => import('./WorkFiltersPanel').then((file) => file.WorkFiltersPanel));

/** Field, procedure, holder, status: one key away, out of sight until wanted. */
export function WorkFilters({ search }: { search: DossierQuery }) {
  const { t } = useTranslation('work');
  const { wanted, onChange, toButton, toPanel } = useUnfolding('dialog', WorkFiltersPanel);
  useShortcuts([{ keys: 'KeyL', label: t('keys.filters'), run: () => onChange(true) }]);
  return (
    <>
      <Button
        size="xs"
        className={styles.button}
        leftSection={<Icon name="filter" size="small" />}
        rightSection={<KeyCap keys="KeyL" />}
        aria-keyshortcuts="L"
        {...toButton}
      >
        {t('filters.button')}
      </Button>
      {wanted && <WorkFiltersPanel unfolding={toPanel} search={search} />}
    </>
  );
}
