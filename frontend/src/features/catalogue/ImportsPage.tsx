import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, Icon, PageHeading, useTyped } from '@/ui';
import type { ImportReport } from './contract';
import type { ImportTerms } from './DecisionForm';
import { FileDrop } from './FileDrop';
import { ImportDone } from './ImportDone';
import { fileTypeOf, mistakesOf } from './importFile';
import { ImportMistakes } from './ImportMistakes';
import { ImportPublication } from './ImportPublication';
import { tryImport } from './importRequests';
import styles from './ImportsPage.module.css';
import { ImportSummary } from './ImportSummary';

const NOTHING_TYPED: ImportTerms = {
  decisionNumber: '',
  issuedOn: '',
  issuer: '',
  effectiveFrom: '',
  fieldDepartment: '',
};

/** A list of procedures from a file: tried, read, published by a decision, all of it or nothing. */
export function ImportsPage() {
  const { t } = useTranslation('catalogue');
  const [file, setFile] = useState<File>();
  const [done, setDone] = useState<ImportReport>();
  // Kept here, so that another file does not cost what was typed.
  const terms = useTyped(NOTHING_TYPED);
  const trial = useMutation({
    mutationFn: async (chosen: File) => {
      const type = fileTypeOf(chosen.name);
      if (!type) return undefined;
      const tried = { name: chosen.name, type, content: new Blob([await chosen.arrayBuffer()]) };
      return { file: tried, report: await tryImport(tried) };
    },
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    trial.mutate(chosen);
  };
  const again = () => {
    setFile(undefined);
    setDone(undefined);
    trial.reset();
    terms.type(NOTHING_TYPED);
  };
  const report = trial.data?.report;
  const mistakes = report?.errors ?? mistakesOf(trial.error);
  const changes = report && report.created + report.changed > 0;
  return (
    <div className={styles.page}>
      <Link to="/catalogue" className={styles.back}>
        <Icon name="chevronLeft" size="small" />
        {t('imports.back')}
      </Link>
      <PageHeading title={t('imports.title')} />
      {done ? (
        <ImportDone report={done} decision={terms.typed} onAgain={again} />
      ) : (
        <>
          <FileDrop chosen={file} busy={trial.isPending} locked={trial.isPending} onChoose={choose} />
          {file && trial.isSuccess && !trial.data && (
            <p role="alert" className={styles.wrong}>
              <Icon name="alert" />
              {t('imports.wrongType', { name: file.name })}
            </p>
          )}
          {trial.error && (
            <ErrorPanel
              error={trial.error}
              onRetry={file && mistakes.length === 0 ? () => choose(file) : undefined}
            />
          )}
          {file && mistakes.length > 0 && <ImportMistakes mistakes={mistakes} name={file.name} />}
          {report && <ImportSummary report={report} />}
          {report && mistakes.length === 0 && !changes && <p role="status">{t('imports.same')}</p>}
          {trial.data && mistakes.length === 0 && changes && (
            <ImportPublication
              key={trial.submittedAt}
              file={trial.data.file}
              report={trial.data.report}
              terms={terms}
              onDone={setDone}
            />
          )}
        </>
      )}
    </div>
  );
}
