import { useTranslation } from 'react-i18next';
import type { PublicDossier } from '@/api';
import { Icon, PromisedDate, useFormat } from '@/ui';
import styles from './Lookup.module.css';

/** The date that was promised, the first one struck through when there is another, and an apology where it is due. */
export function PromiseNote({ dossier }: { dossier: PublicDossier }) {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  const { promisedAt, originalPromisedAt, late, finished, status } = dossier;
  const waits = status === 'AWAITING_SUPPLEMENT' || status === 'AWAITING_PAYMENT';
  if (finished || !promisedAt) return null;
  return (
    <>
      {late && (
        <div className={styles.late} role="note">
          <Icon name="alert" />
          <p>
            <b>{t('promise.late', { date: format.date(promisedAt) })}</b> {t('promise.apology')}
          </p>
        </div>
      )}
      {!late && !waits && (
        <PromisedDate at={promisedAt} look="card">
          {originalPromisedAt && (
            <p className="fig">
              {t('promise.before')} <s>{format.longDate(originalPromisedAt)}</s>. {t('promise.moved')}
            </p>
          )}
        </PromisedDate>
      )}
      {waits && <p className={styles.waits}>{t('promise.waits')}</p>}
    </>
  );
}
