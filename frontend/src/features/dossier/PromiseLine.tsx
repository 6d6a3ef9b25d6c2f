import { useTranslation } from 'react-i18next';
import type { DossierView } from '@/api';
import { useFormat } from '@/ui';

/** The promised date in words; one that was moved stands beside it, struck through. */
export function PromiseLine({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { promisedAt, originalPromisedAt } = dossier;
  if (!promisedAt) return <p>{t('why.noDate')}</p>;
  return (
    <p className="fig">
      <b>{t('why.promised', { time: format.time(promisedAt), date: format.longDate(promisedAt, true) })}</b>
      {originalPromisedAt && originalPromisedAt !== promisedAt && (
        <span className="sub">
          <br />
          {t('why.before')} <s>{format.longDate(originalPromisedAt, true)}</s>
        </span>
      )}
    </p>
  );
}
