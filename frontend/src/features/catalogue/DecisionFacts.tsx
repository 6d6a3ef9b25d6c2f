import { useTranslation } from 'react-i18next';
import { useFormat, usePeriod } from '@/ui';
import type { CertificationBook, VersionView } from './contract';
import styles from './ProcedurePage.module.css';

type Props = { version: VersionView; book?: CertificationBook | null };

/** Since when, by which decision, and into which book it writes. */
export function DecisionFacts({ version, book }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const period = usePeriod();
  const { decision, effectiveFrom } = version;
  return (
    <dl className={`${styles.decision} fig`}>
      <div>
        <dt>{t('list.effective')}</dt>
        <dd>{effectiveFrom ? period(version) : t('versions.noDate')}</dd>
      </div>
      <div>
        <dt>{t('publish.decisionNumber')}</dt>
        <dd>
          {decision ? (
            <>
              {decision.url ? (
                <a href={decision.url} target="_blank" rel="noreferrer">
                  {decision.number}
                </a>
              ) : (
                <b>{decision.number}</b>
              )}
              <small>
                {t('sheet.decision', { date: format.date(decision.issuedOn), issuer: decision.issuer })}
              </small>
              {decision.fileHref && (
                <small>
                  <a href={decision.fileHref} target="_blank" rel="noreferrer">
                    {t('sheet.decisionFile', { number: decision.number })}
                  </a>
                </small>
              )}
            </>
          ) : (
            t('editor.notStated')
          )}
        </dd>
      </div>
      {book && (
        <div>
          <dt>{t('book.label')}</dt>
          <dd>{t(`book.name.${book}`)}</dd>
        </div>
      )}
    </dl>
  );
}
