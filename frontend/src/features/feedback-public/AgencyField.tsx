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
  const home = data?.home;
  useEffect(() => {
    if (home && value === '') onChange(home);
  }, [home, value, onChange]);
  if (!data || (home && home === value)) return null;
  return (
    <p className={styles.line}>
      <label htmlFor={fieldId('/agency')}>{t('send.agency')}</label>
      <select id={fieldId('/agency')} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t('send.agencyChoose')}</option>
        {data.items.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
