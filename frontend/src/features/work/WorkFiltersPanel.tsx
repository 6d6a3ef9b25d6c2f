import { Button, NativeSelect, Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type DossierQuery } from '@/api';
import { useMe } from '@/session';
import { Opener, ShortcutLayer, useShortcuts, type Unfolding } from '@/ui';
import { useColleagues } from './useColleagues';
import styles from './WorkFilters.module.css';

const STATUSES = [
  'RECEIVED',
  'IN_PROGRESS',
  'AWAITING_SUPPLEMENT',
  'FINISHED',
  'RETURNED',
  'STOPPED',
] as const;

type Props = { unfolding: Unfolding; search: DossierQuery };

/** Every choice narrows the list at once; the panel stays for the next one. */
export function WorkFiltersPanel({ unfolding: { opener, ...unfolding }, search }: Props) {
  const { t } = useTranslation('work');
  return (
    <Popover {...unfolding} position="bottom-end" width="22rem" shadow="md" trapFocus>
      <Popover.Target>
        <Opener of={opener} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filters.button')}>
        <ShortcutLayer>
          <FilterForm search={search} close={() => unfolding.onChange(false)} />
        </ShortcutLayer>
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterForm({ search, close }: { search: DossierQuery; close: () => void }) {
  const { t } = useTranslation(['work', 'ui']);
  const me = useMe();
  const navigate = useNavigate();
  const { data } = useQuery(queries.postedProcedures());
  const colleagues = useColleagues();
  useShortcuts([{ keys: 'Escape', label: t('ui:close'), run: close }]);
  const fields = data?.fields ?? [];
  const procedures = fields
    .filter(({ code }) => !search.field || code === search.field)
    .flatMap((field) => field.procedures);
  const narrow = (change: DossierQuery) =>
    void navigate({ to: '/work', search: { ...search, ...change }, replace: true });

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <NativeSelect
        label={t('filters.field')}
        value={search.field ?? ''}
        onChange={({ target }) => narrow({ field: target.value || undefined, procedureCode: undefined })}
      >
        <option value="">{t('filters.any')}</option>
        {fields.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('filters.procedureCode')}
        value={search.procedureCode ?? ''}
        onChange={({ target }) => narrow({ procedureCode: target.value || undefined })}
      >
        <option value="">{t('filters.any')}</option>
        {procedures.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('filters.assignee')}
        value={search.assignee ?? ''}
        onChange={({ target }) => narrow({ assignee: target.value || undefined })}
      >
        <option value="">{t('filters.anyone')}</option>
        <option value={me.username}>{t('filters.me', { name: me.name })}</option>
        {colleagues
          .filter(({ username }) => username !== me.username)
          .map(({ username, name }) => (
            <option key={username} value={username}>
              {name}
            </option>
          ))}
      </NativeSelect>
      <NativeSelect
        label={t('filters.status')}
        value={search.status ?? ''}
        onChange={({ target }) => narrow({ status: STATUSES.find((status) => status === target.value) })}
      >
        <option value="">{t('filters.any')}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`ui:status.${status}`)}
          </option>
        ))}
      </NativeSelect>
      <Button type="submit" variant="filled">
        {t('filters.done')}
      </Button>
    </form>
  );
}
