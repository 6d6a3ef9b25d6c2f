import { useTranslation } from 'react-i18next';
import type { PostedProcedure } from '@/api';
import { useFormat } from '@/ui';
import styles from './ProcedureSheet.module.css';

/** The words with which the shipped catalogue of 2016 marks itself. */
const RECONSTRUCTION = 'reconstruction';

export function LegalGround({ procedure }: { procedure: PostedProcedure }) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  const { legalBasis, decision, source } = procedure;
  return (
    <section aria-labelledby="law" className={`${styles.law} fig`}>
      <h2 id="law">{t('law.title')}</h2>
      <ul>
        {legalBasis.map((law) => (
          <li key={law} lang="vi">
            {law}
          </li>
        ))}
        {decision && (
          <li>
            {t('law.decision', {
              number: decision.number,
              date: format.date(decision.issuedOn),
              issuer: decision.issuer,
            })}
            {decision.fileHref && (
              <>
                {' · '}
                <a href={decision.fileHref} target="_blank" rel="noreferrer">
                  {t('law.decisionFile', { number: decision.number })}
                </a>
              </>
            )}
          </li>
        )}
      </ul>
      {source && (
        <p className={styles.source}>
          {source.includes(RECONSTRUCTION) ? t('law.reconstruction') : t('law.source', { source })}
        </p>
      )}
    </section>
  );
}
