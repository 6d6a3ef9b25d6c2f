import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequiredDocument } from '@/api';
import { Icon } from '@/ui';
import styles from './ProcedureSheet.module.css';

type Props = { papers: RequiredDocument[]; sets: number };

/** The papers of the decision, and the sentence that there are no others. */
export function PaperList({ papers, sets }: Props) {
  const { t } = useTranslation('procedures');
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t('papers.title')}</h2>
      {papers.length > 0 && (
        <>
          <p className={styles.sets}>{t('papers.sets', { count: sets })}</p>
          <ol className={styles.papers}>
            {papers.map((paper, index) => (
              <Paper key={paper.code} paper={paper} number={index + 1} />
            ))}
          </ol>
        </>
      )}
      <p className={styles.noOther}>
        {t(papers.length > 0 ? 'papers.noOther' : 'papers.none')}{' '}
        <Link to="/feedback/send" className="no-print">
          {t('papers.report')}
        </Link>
      </p>
    </section>
  );
}

function Paper({ paper, number }: { paper: RequiredDocument; number: number }) {
  const { t } = useTranslation('procedures');
  const { originals, certifiedCopies, copies, toPresent, mandatory, inNationalDatabase } = paper;
  const { name, note, condition, form, formUrl } = paper;
  const counts = inNationalDatabase
    ? [t('papers.known')]
    : [
        originals > 0 && t(toPresent ? 'papers.present' : 'papers.originals', { count: originals }),
        certifiedCopies > 0 && t('papers.certifiedCopies', { count: certifiedCopies }),
        copies > 0 && t('papers.copies', { count: copies }),
        !mandatory && !note && !condition && t('papers.ifAny'),
      ].filter((words) => words !== false);
  return (
    <li>
      <span className={`${styles.bullet} fig`} aria-hidden="true">
        {number}
      </span>
      <div>
        <b lang="vi">{name}</b>
        {counts.length > 0 && <p className="fig">{counts.join('. ')}</p>}
        {condition && (
          <p>
            {t('papers.when')} <span lang="vi">{condition}</span>
          </p>
        )}
        {note && <p lang="vi">{note}</p>}
        {formUrl ? (
          <a href={formUrl} rel="noreferrer" className={styles.form}>
            <Icon name="download" size="small" />
            <span>
              {t('papers.form')} <span lang="vi">{form ?? name}</span>
            </span>
          </a>
        ) : (
          form && (
            <p>
              {t('papers.form')} <span lang="vi">{form}</span>
            </p>
          )
        )}
      </div>
    </li>
  );
}
