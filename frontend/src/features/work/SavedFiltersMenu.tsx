import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { Opener, type Unfolding } from '@/ui';
import { searchOf } from './savedFilters';

type Props = { unfolding: Unfolding; onKeep: () => void };

/** Each kept list opens what it was kept for; the last entry keeps the one that is shown. */
export function SavedFiltersMenu({ unfolding: { opener, ...unfolding }, onKeep }: Props) {
  const { t } = useTranslation('work');
  const { data: kept = [] } = useQuery(queries.savedFilters());
  return (
    <Menu {...unfolding} position="bottom-end" shadow="md">
      <Menu.Target>
        <Opener of={opener} />
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
        <Menu.Item onClick={onKeep}>{t('saved.keep')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
