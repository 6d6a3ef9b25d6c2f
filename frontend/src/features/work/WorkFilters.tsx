import { Button, NativeSelect, Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, type DossierQuery } from '@/api';
import { useMe } from '@/session';
import { Icon, KeyCap, ShortcutLayer, useShortcuts } from '@/ui';
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

/** Field, procedure, holder, status: one key away, out of sight until wanted. */
export function WorkFilters({ search }: { search: DossierQuery }) {
  const { t } = useTranslation('work');
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useShortcuts([{ keys: 'KeyL', label: t('keys.filters'), run: () => setOpened(true) }]);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width="22rem" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          ref={button}
          size="xs"
          className={styles.button}
          leftSection={<Icon name="filter" size="small" />}
          rightSection={<KeyCap keys="KeyL" />}
          aria-keyshortcuts="L"
          onClick={() => setOpened((open) => !open)}
        >
          {t('filters.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filters.button')}>
        <ShortcutLayer>
          <FilterForm
            search={search}
            close={() => {
              setOpened(false);
              button.current?.focus();
            }}
          />
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
