import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { citizen } from '@/api';
import { fieldId } from '@/ui';
import styles from './Send.module.css';

type Props = { value: string; onChange: (code: string) => void };

/** Whom it is for; not asked where these pages are of one office. */
export function AgencyField({ value, onChange }: Props) {
  const { t } = useTranslation('citizen');
  const { data } = useQuery(citizen.publicAgenciesQuery());
  const known = data?.items.some(({ code }) => code === value) ?? false;
  const first = data?.home ?? data?.items[0]?.code;
  useEffect(() => {
    if (first && !known) onChange(first);
  }, [first, known, onChange]);
  if (!data || (data.home && data.home === value)) return null;
  return (
    <p className={styles.line}>
      <label htmlFor={fieldId('/agency')}>{t('send.agency')}</label>
      <select id={fieldId('/agency')} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {data.items.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
