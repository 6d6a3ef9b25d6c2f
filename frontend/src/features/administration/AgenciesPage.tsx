import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterNote, Icon, lazily, SearchBox, SegmentedControl, useAhead } from '@/ui';
import styles from './Administration.module.css';
import { AdministrationPage } from './AdministrationPage';
import { AgencyTable } from './AgencyTable';
import type { AgenciesSearch } from './index';
import { agenciesQuery } from './requests';
import { useMayCreate } from './useAgency';

const CreateAgencyDialog = lazily(() =>
  import('./CreateAgencyDialog').then((file) => file.CreateAgencyDialog),
);

const STATES = ['OPEN', 'CLOSED', 'ALL'] as const;

/** One's own agency and all below it. */
export function AgenciesPage() {
  const { t } = useTranslation('administration');
  useAhead(CreateAgencyDialog);
  const search = useSearch({ from: '/staff/admin/agencies' });
  const navigate = useNavigate();
  const mayCreate = useMayCreate();
  const [adding, setAdding] = useState(false);
  const { q, parent, state = 'OPEN' } = search;
  const list = useInfiniteQuery(agenciesQuery({ q, parent, state }));
  const narrow = (change: AgenciesSearch) =>
    void navigate({ to: '/admin/agencies', search: { ...search, ...change }, replace: true });
  return (
    <AdministrationPage
      title={t('agency.list')}
      acts={
        mayCreate && (
          <Button
            variant="filled"
            leftSection={<Icon name="plus" size="small" />}
            onClick={() => setAdding(true)}
          >
            {t('agency.add')}
          </Button>
        )
      }
    >
      <div className={styles.bar}>
        <SearchBox
          label={t('agency.search')}
          hint={t('agency.searchHint')}
          q={q}
          onSearch={(typed) => narrow({ q: typed })}
        />
        <SegmentedControl
          label={t('agency.states')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`agency.filter.${value}`) }))}
          onChange={(value) => narrow({ state: value === 'OPEN' ? undefined : value })}
        />
      </div>
      {parent && (
        <FilterNote onDrop={() => narrow({ parent: undefined })}>
          {t('agency.below', { code: parent })}
        </FilterNote>
      )}
      <AgencyTable list={list} rows={list.data?.pages.flatMap(({ items }) => items)} />
      {adding && (
        <CreateAgencyDialog
          onCreated={(code) =>
            void navigate({
              to: '/admin/agencies/$code',
              params: { code },
              search: { agency: search.agency },
            })
          }
          onClose={() => setAdding(false)}
        />
      )}
    </AdministrationPage>
  );
}
