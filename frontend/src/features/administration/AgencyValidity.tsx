import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, lazily, useAhead } from '@/ui';
import styles from './Form.module.css';
import type { Agency } from './contract';
import { reopenAgency } from './requests';
import { useAct } from './useAct';
import { useSpan } from './useSpan';

const CloseAgencyDialog = lazily(() => import('./CloseAgencyDialog').then((file) => file.CloseAgencyDialog));

/** From when to when there is such an agency, and the acts that decide its end. */
export function AgencyValidity({ agency }: { agency: Agency }) {
  const { t } = useTranslation('administration');
  useAhead(CloseAgencyDialog);
  const span = useSpan();
  const [asking, setAsking] = useState(false);
  const { code, name, version, validFrom, validUntil, own, mayEdit, mayClose } = agency;
  const ends = validUntil !== null;
  const reopening = useAct({
    act: () => reopenAgency({ agency: code, version }),
    done: () => t('agency.reopened', { name }),
    onDone: () => setAsking(false),
  });
  const close = () => {
    setAsking(false);
    reopening.reset();
  };
  return (
    <section className={`card ${styles.card}`}>
      <h2>{t('agency.validity')}</h2>
      <p className="fig">{span(validFrom, validUntil)}</p>
      {mayClose && (
        <div className={styles.choices}>
          <Button
            color={ends ? undefined : 'son'}
            variant={ends ? 'default' : 'outline'}
            onClick={() => setAsking(true)}
          >
            {t(ends ? 'agency.reopen' : 'agency.close')}
          </Button>
        </div>
      )}
      {own && mayEdit && !mayClose && <p className="sub">{t('agency.decidedAbove')}</p>}
      {asking && !ends && <CloseAgencyDialog agency={agency} onClose={close} />}
      {asking && ends && (
        <FormDialog
          title={t('agency.reopening', { name })}
          confirm={t('agency.reopen')}
          error={reopening.error}
          pending={reopening.isPending}
          onConfirm={() => reopening.mutate()}
          onClose={close}
          size="32rem"
        >
          <p>{t('agency.reopeningHint')}</p>
        </FormDialog>
      )}
    </section>
  );
}
