import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, citizen } from '@/api';
import { FormProblem, Icon, RatingSlipFields, emptySlip, fieldId, slipOf } from '@/ui';
import styles from './Lookup.module.css';

type Props = {
  dossierCode: string;
  /** From the QR code of the receipt; empty when the person came otherwise. */
  ratingCode: string;
};

/** Đánh giá: three answers are one tap each, all else may be left out. */
export function RatingForm({ dossierCode, ratingCode }: Props) {
  const { t } = useTranslation('citizen');
  const [code, setCode] = useState(ratingCode);
  const [slip, setSlip] = useState(emptySlip);
  const id = useId();
  const act = useMutation({ mutationFn: citizen.rate });
  const { error } = act;
  const already = error instanceof ApiProblem && error.code === 'ALREADY_RATED';
  if (act.isSuccess || already)
    return (
      <section className={styles.rating} aria-label={t('rating.title')}>
        <p role="status" className={styles.thanks}>
          <Icon name="doubleCheck" />
          {already ? t('rating.already') : t('rating.thanks')}
        </p>
      </section>
    );
  return (
    <section className={`${styles.rating} no-print`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('rating.title')}</h2>
      <p>{t('rating.hint')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const body = slipOf(slip);
          if (body) act.mutate({ dossierCode, ratingCode: code, slip: body });
        }}
      >
        <FormProblem error={error} />
        <RatingSlipFields slip={slip} onChange={setSlip} />
        <label htmlFor={fieldId('/ratingCode')} className={styles.label}>
          {t('rating.code')}
        </label>
        <input
          id={fieldId('/ratingCode')}
          className={`${styles.input} fig`}
          value={code}
          placeholder="A6C7H-KCRF9"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
          aria-describedby={`${id}-code`}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <p id={`${id}-code`} className="sub">
          {t('rating.codeHint')}
        </p>
        <Button
          type="submit"
          variant="filled"
          size="lg"
          loading={act.isPending}
          disabled={!slip.level || code.trim() === ''}
        >
          {t('rating.send')}
        </Button>
      </form>
    </section>
  );
}
