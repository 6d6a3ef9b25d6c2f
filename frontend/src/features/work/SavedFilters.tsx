import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, type DossierQuery } from '@/api';
import { Icon, lazily } from '@/ui';
import { searchOf } from './savedFilters';

const KeepFilterDialog = lazily(() => import('./KeepFilterDialog').then((file) => file.KeepFilterDialog));

/** The work lists that the person keeps under names of their own. */
export function SavedFilters({ search }: { search: DossierQuery }) {
  const { t } = useTranslation('work');
  const { data: kept = [] } = useQuery(queries.savedFilters());
  const [naming, setNaming] = useState(false);
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button size="xs" leftSection={<Icon name="flag" size="small" />}>
            {t('saved.button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kept.map((filter) => (
            <Menu.Item
              key={filter.name}
              renderRoot={(props: object) => <Link to="/work" search={searchOf(filter.query)} {...props} />}
            >
              <span lang="vi">{filter.name}</span>
            </Menu.Item>
          ))}
          {kept.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => setNaming(true)}>{t('saved.keep')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {naming && <KeepFilterDialog search={search} onClose={() => setNaming(false)} />}
    </>
  );
}
