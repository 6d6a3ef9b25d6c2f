import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whereTo } from './codes';
import styles from './Lookup.module.css';

/** The code of a dossier, or of feedback that somebody sent; both are printed on what they were given. */
export function LookupForm({ code }: { code: string }) {
  const { t } = useTranslation('citizen');
  const navigate = useNavigate();
  const [missing, setMissing] = useState(false);
  const id = useId();
  return (
    <form
      className={`${styles.form} no-print`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('code');
        const place = whereTo(typeof typed === 'string' ? typed : '');
        setMissing(!place);
        if (place) void navigate(place);
      }}
    >
      <label htmlFor={id}>{t('lookup.code')}</label>
      <span>
        <input
          key={code}
          id={id}
          name="code"
          className="fig"
          defaultValue={code}
          placeholder="H07.142-261118-0001"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing` : undefined}
        />
        <Button type="submit" variant="filled" size="lg">
          {t('lookup.button')}
        </Button>
      </span>
      {missing && (
        <p id={`${id}-missing`} role="alert" className={styles.wrong}>
          {t('lookup.missing')}
        </p>
      )}
    </form>
  );
}
