import { MultiSelect, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeName } from '@/api';
import { agenciesQuery } from './requests';

const labelOf = ({ code, name }: CodeName) => `${name} (${code})`;
const option = (agency: CodeName) => ({ value: agency.code, label: labelOf(agency) });

/** Agencies that the server finds for what is typed, after those already chosen. */
function useOffered(typed: string, chosen: readonly CodeName[]) {
  const isChosen = chosen.some((one) => labelOf(one) === typed);
  const q = isChosen ? undefined : typed.trim() || undefined;
  const { data } = useInfiniteQuery(agenciesQuery({ q, state: 'OPEN' }));
  const found = data?.pages.flatMap(({ items }) => items) ?? [];
  return [...chosen, ...found.filter(({ code }) => chosen.every((one) => one.code !== code))];
}

type Common = { id: string; label: string; description?: string; error: string | undefined };
type OneProps = Common & { value: CodeName | undefined; onChange: (agency: CodeName | undefined) => void };

export function AgencySelect({ value, onChange, ...rest }: OneProps) {
  const { t } = useTranslation('administration');
  const [typed, setTyped] = useState(value ? labelOf(value) : '');
  const offered = useOffered(typed, value ? [value] : []);
  return (
    <Select
      {...rest}
      value={value?.code ?? null}
      onChange={(code) => onChange(offered.find((one) => one.code === code))}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={offered.map(option)}
      filter={({ options }) => options}
      nothingFoundMessage={t('agency.nothing')}
      placeholder={t('agency.selectHint')}
    />
  );
}

type SeveralProps = Common & { value: CodeName[]; onChange: (agencies: CodeName[]) => void };

export function AgencyMultiSelect({ value, onChange, ...rest }: SeveralProps) {
  const { t } = useTranslation('administration');
  const [typed, setTyped] = useState('');
  const offered = useOffered(typed, value);
  return (
    <MultiSelect
      {...rest}
      value={value.map(({ code }) => code)}
      onChange={(codes) => onChange(offered.filter(({ code }) => codes.includes(code)))}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={offered.map(option)}
      filter={({ options }) => options}
      nothingFoundMessage={t('agency.nothing')}
      placeholder={value.length > 0 ? undefined : t('agency.selectHint')}
    />
  );
}
