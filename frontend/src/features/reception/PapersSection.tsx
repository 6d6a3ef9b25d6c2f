import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequiredDocument } from '@/api';
import { fieldError, fieldId, Icon, useFormat } from '@/ui';
import { completeness, isNone, whole, withAllMandatory } from './checklist';
import { NO_PAPERS, type Counts } from './draft';
import { FoldedPaper, PaperRow } from './PaperRow';
import styles from './PapersSection.module.css';
import section from './Section.module.css';
import { SectionHead } from './SectionHead';
import { sectionId } from './sections';
import type { Reception } from './useReception';

type Props = Pick<Reception, 'draft' | 'change'> & {
  documents: RequiredDocument[] | undefined;
  error: unknown;
};

export function PapersSection({ draft, change, documents = [], error }: Props) {
  const { t } = useTranslation('reception');
  const { text } = useFormat();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { mandatory, missing } = completeness(documents, draft.papers);
  const done = documents.length > 0 && missing.length === 0;
  const problem = fieldError(error, '/documents');

  const count = (code: string, counts: Counts) =>
    change((now) => ({ ...now, papers: { ...now.papers, [code]: counts } }));
  const unfold = (document: RequiredDocument) => {
    setOpened((now) => new Set(now).add(document.code));
    count(document.code, whole(document));
  };
  return (
    <section
      id={sectionId('papers')}
      className={`card ${section.section} ${styles.section}`}
      aria-label={t('papers.title')}
    >
      <div id={fieldId('/documents')} tabIndex={-1}>
        <SectionHead number={3} done={done} title={t('papers.title')}>
          {missing.length > 0 && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => change((now) => ({ ...now, papers: withAllMandatory(documents, now.papers) }))}
            >
              {t('papers.takeAll', { count: mandatory })}
            </Button>
          )}
          {t('papers.onlyThese')}
        </SectionHead>
      </div>
      {problem && (
        <p className={styles.problem}>
          <Icon name="alert" size="small" />
          {text(problem.detail, problem.detailEn)}
        </p>
      )}
      {documents.length === 0 ? (
        <p className={`${styles.none} sub`}>{t('papers.chooseFirst')}</p>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">{t('papers.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('papers.number')}</th>
              <th scope="col">{t('papers.paper')}</th>
              <th scope="col">{t('papers.originals')}</th>
              <th scope="col">{t('papers.certifiedCopies')}</th>
              <th scope="col">{t('papers.copies')}</th>
              <th scope="col">{t('papers.check')}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document, index) => {
              const counts = draft.papers[document.code] ?? NO_PAPERS;
              const folded = !document.mandatory && isNone(counts) && !opened.has(document.code);
              return folded ? (
                <FoldedPaper
                  key={document.code}
                  number={index + 1}
                  document={document}
                  onUnfold={() => unfold(document)}
                />
              ) : (
                <PaperRow
                  key={document.code}
                  number={index + 1}
                  document={document}
                  counts={counts}
                  justOpened={opened.has(document.code)}
                  onCount={(next) => count(document.code, next)}
                />
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
