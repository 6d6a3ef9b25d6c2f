import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@/ui';
import { isNone, shortOf, type Paper } from './actPapers';
import styles from './Documents.module.css';
import { countsInWords } from './missingWords';

const KINDS = [
  { given: 'originals', required: 'requiredOriginals' },
  { given: 'certifiedCopies', required: 'requiredCertifiedCopies' },
  { given: 'copies', required: 'requiredCopies' },
] as const;

/** Every paper of the version with its counts and its state. */
export function PaperTable({ checklist }: { checklist: Paper[] }) {
  const { t } = useTranslation('dossier');
  return (
    <div className={styles.scroll} role="region" aria-label={t('documents.title')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('documents.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('documents.number')}</th>
            <th scope="col">{t('documents.paper')}</th>
            {KINDS.map(({ given }) => (
              <th key={given} scope="col" className={styles.figure}>
                {t(`documents.${given}`)}
              </th>
            ))}
            <th scope="col">{t('papers.check')}</th>
          </tr>
        </thead>
        <tbody>
          {checklist.map((paper) => (
            <PaperLine key={paper.requiredDocument} paper={paper} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PaperLine({ paper }: { paper: Paper }) {
  const { t } = useTranslation('dossier');
  const needed = t(
    paper.toPresent ? 'papers.toPresent' : paper.mandatory ? 'documents.mandatory' : 'documents.optional',
  );
  return (
    <tr>
      <td className="fig">{paper.requiredDocument}</td>
      <th scope="row">
        <span lang="vi">{paper.name}</span>
        <span className="sub">{[needed, paper.note].filter(Boolean).join('; ')}</span>
      </th>
      {KINDS.map(({ given, required }) => (
        <td key={given} className={`${styles.figure} fig`}>
          {paper[given]}
          {paper[required] > 0 && (
            <span className="sub"> {t('documents.of', { count: paper[required] })}</span>
          )}
        </td>
      ))}
      <td>
        <State paper={paper} />
        {paper.originalsToReturn > 0 && (
          <span className="sub">
            {paper.originalsHeld > 0
              ? t('papers.held', { count: paper.originalsHeld })
              : t('papers.givenBack', { count: paper.originalsToReturn })}
          </span>
        )}
      </td>
    </tr>
  );
}

function State({ paper }: { paper: Paper }) {
  const { t } = useTranslation('dossier');
  const { language } = useFormat();
  if (paper.missing) {
    return (
      <span className={styles.short}>
        <Icon name="alert" size="small" />
        {paper.awaited
          ? t('papers.awaited')
          : t('papers.short', { amount: countsInWords(shortOf(paper), language) })}
      </span>
    );
  }
  if (isNone(paper)) return <span className="sub">{t('papers.notHandedIn')}</span>;
  return (
    <span className={styles.complete}>
      <Icon name="check" size="small" />
      {t('papers.complete')}
    </span>
  );
}
