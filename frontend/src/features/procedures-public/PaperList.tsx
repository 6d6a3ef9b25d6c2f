import { useTranslation } from 'react-i18next';
import type { RequiredDocument } from '@/api';
import styles from './ProcedureSheet.module.css';

/** The papers of the decision, and the sentence that there are no others. */
export function PaperList({ papers }: { papers: RequiredDocument[] }) {
  const { t } = useTranslation('procedures');
  const counts = ({ originals, certifiedCopies, copies, toPresent }: RequiredDocument) =>
    [
      originals > 0 && t(toPresent ? 'papers.present' : 'papers.originals', { count: originals }),
      certifiedCopies > 0 && t('papers.certifiedCopies', { count: certifiedCopies }),
      copies > 0 && t('papers.copies', { count: copies }),
    ].filter((words) => words !== false);
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t('papers.title')}</h2>
      {papers.length > 0 && (
        <ol className={styles.papers}>
          {papers.map((paper, index) => (
            <li key={paper.code}>
              <span className={`${styles.bullet} fig`} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <b lang="vi">{paper.name}</b>
                <p className="fig">
                  {[
                    ...counts(paper),
                    ...(paper.mandatory || paper.note ? [] : [t('papers.ifAny')]),
                    ...(paper.note ? [paper.note] : []),
                  ].join('. ')}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className={styles.noOther}>{t(papers.length > 0 ? 'papers.noOther' : 'papers.none')}</p>
    </section>
  );
}
