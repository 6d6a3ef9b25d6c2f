import { useTranslation } from 'react-i18next';
import type { PostedVersion } from '@/api';
import { useFormat } from '@/ui';

/** A decision by its number, day and issuer, with the way to its words and its signed paper. */
export function DecisionLine({ decision }: { decision: NonNullable<PostedVersion['decision']> }) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  const { number, issuedOn, issuer, title, url, fileHref } = decision;
  return (
    <>
      {t('law.decision', { number, date: format.date(issuedOn) })} <span lang="vi">{issuer}</span>
      {title && (
        <>
          {': '}
          <span lang="vi">{title}</span>
        </>
      )}
      {url && (
        <>
          {' · '}
          <a href={url} rel="noreferrer">
            {t('law.decisionText', { number })}
          </a>
        </>
      )}
      {fileHref && (
        <>
          {' · '}
          <a href={fileHref} target="_blank" rel="noreferrer">
            {t('law.decisionFile', { number })}
          </a>
        </>
      )}
    </>
  );
}
