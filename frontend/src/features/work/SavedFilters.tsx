import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierQuery } from '@/api';
import { Icon, lazily, useUnfolding } from '@/ui';

const SavedFiltersMenu = lazily(() => import('./SavedFiltersMenu').then((file) => file.SavedFiltersMenu));
const KeepFilterDialog = lazily(() => import('./KeepFilterDialog').then((file) => file.KeepFilterDialog));

/** The work lists that the person keeps under names of their own. */
export function SavedFilters({ search }: { search: DossierQuery }) {
  const { t } = useTranslation('work');
  const [naming, setNaming] = useState(false);
  const { wanted, toButton, toPanel } = useUnfolding('menu', SavedFiltersMenu);
  return (
    <>
      <Button size="xs" leftSection={<Icon name="flag" size="small" />} {...toButton}>
        {t('saved.button')}
      </Button>
      {wanted && <SavedFiltersMenu unfolding={toPanel} onKeep={() => setNaming(true)} />}
      {naming && <KeepFilterDialog search={search} onClose={() => setNaming(false)} />}
    </>
  );
}
