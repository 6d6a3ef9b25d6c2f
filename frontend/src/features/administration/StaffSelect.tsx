import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffRef } from '@/api';
import { staffQuery } from './requests';

type Props = {
  id: string;
  label: string;
  agency: string;
  value: StaffRef | undefined;
  onChange: (person: StaffRef | undefined) => void;
  error: string | undefined;
  disabled?: boolean;
};

/** One of those who work here, found by the server without accents as one types. */
export function StaffSelect({ id, label, agency, value, onChange, error, disabled }: Props) {
  const { t } = useTranslation('administration');
  const [typed, setTyped] = useState(value?.name ?? '');
  const q = typed === value?.name ? undefined : typed.trim() || undefined;
  const { data } = useInfiniteQuery(staffQuery(agency, { q, active: true }));
  const found = data?.pages.flatMap(({ items }) => items) ?? [];
  const others = found.filter(({ username }) => username !== value?.username);
  const people: StaffRef[] = value ? [value, ...others] : others;
  return (
    <Select
      id={id}
      label={label}
      value={value?.username ?? null}
      onChange={(username) => onChange(people.find((person) => person.username === username))}
      searchable
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      data={people.map(({ username, name }) => ({ value: username, label: name }))}
      filter={({ options }) => options}
      nothingFoundMessage={t('staff.nothing')}
      placeholder={t('staff.selectHint')}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
      error={error}
      disabled={disabled}
    />
  );
}
