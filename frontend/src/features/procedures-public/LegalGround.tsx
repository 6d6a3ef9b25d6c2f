import { useTranslation } from 'react-i18next';
import type { PostedProcedure } from '@/api';
import { DecisionLine } from './DecisionLine';
import styles from './ProcedureSheet.module.css';

/** The words with which the shipped catalogue of 2016 marks itself. */
const RECONSTRUCTION = 'reconstruction';

export function LegalGround({ procedure }: { procedure: PostedProcedure }) {
  const { t } = useTranslation('procedures');
  const { legalReferences, decision, source } = procedure;
  return (
    <section aria-labelledby="law" className={`${styles.law} fig`}>
      <h2 id="law">{t('law.title')}</h2>
      <ul>
        {legalReferences.map(({ citation, url }) => (
          <li key={`${citation ?? ''} ${url ?? ''}`} lang="vi">
            {url ? (
              <a href={url} rel="noreferrer">
                {citation ?? url}
              </a>
            ) : (
              citation
            )}
          </li>
        ))}
        {decision && (
          <li>
            <DecisionLine decision={decision} />
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
