import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';
import { ErrorPanel, KeyButton, ProblemSummary, useFormat, type useTyped } from '@/ui';
import type { ImportReport } from './contract';
import { ConfirmImport } from './ConfirmImport';
import { DecisionForm, parameter, type ImportTerms } from './DecisionForm';
import { Elapsed } from './Elapsed';
import { emptyMembers, mistakesOf, type ChosenFile, type ImportDecision } from './importFile';
import { ImportMistakes } from './ImportMistakes';
import { importCatalogue, tryImport } from './importRequests';
import styles from './ImportsPage.module.css';
import { useCatalogueAct } from './useCatalogueAct';

type Props = {
  file: ChosenFile;
  /** What the file would change. */
  report: ImportReport;
  terms: ReturnType<typeof useTyped<ImportTerms>>;
  onDone: (report: ImportReport) => void;
};

/** The decision is typed, the server tries the file once more with it, the person confirms, all of it comes true. */
export function ImportPublication({ file, report, terms, onDone }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { typed, type, latest } = terms;
  const form = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [blank, setBlank] = useState<readonly (keyof ImportDecision)[]>([]);
  const [confirming, setConfirming] = useState(false);
  const order = () => {
    const { fieldDepartment, ...decision } = latest();
    return [file, decision, fieldDepartment || undefined] as const;
  };
  const check = useMutation({
    mutationFn: () => tryImport(...order()),
    onSuccess: ({ errors }) => setConfirming(errors.length === 0),
  });
  const importing = useCatalogueAct({
    act: () => importCatalogue(...order()),
    done: ({ created, changed }) =>
      t('imports.done', { count: created + changed, number: format.number(created + changed) }),
    onDone,
  });
  const submit = () => {
    // A date counts when its field is left; F9 is pressed inside of it.
    flushSync(() => button.current?.focus());
    const [, decision] = order();
    const left = emptyMembers(decision);
    flushSync(() => setBlank(left));
    importing.reset();
    if (left.length === 0) check.mutate();
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const error = importing.error ?? check.error;
  const mistakes = check.data?.errors.length ? check.data.errors : mistakesOf(error);
  const aboutFields = error instanceof ApiProblem && error.errors.length > 0 && mistakes.length === 0;
  const names: Partial<Record<string, string>> = Object.fromEntries(
    emptyMembers({ decisionNumber: '', issuedOn: '', issuer: '', effectiveFrom: '' }).map((member) => [
      parameter(member),
      t(`publish.${member}`),
    ]),
  );
  return (
    <>
      {mistakes.length > 0 && <ImportMistakes mistakes={mistakes} name={file.name} />}
      <section ref={form} className={`card ${styles.part}`} aria-labelledby="decision">
        <div className={styles.partHead}>
          <h2 id="decision">{t('imports.decision')}</h2>
        </div>
        {aboutFields && <ProblemSummary error={error} nameOf={(pointer) => names[pointer]} />}
        {Boolean(error) && !aboutFields && <ErrorPanel error={error} />}
        <DecisionForm
          typed={typed}
          onType={type}
          blank={blank}
          error={error}
          newFields={report.fieldsCreated}
        />
        <div className={styles.foot}>
          {check.isPending && (
            <p role="status">
              {t('imports.checking')} <Elapsed />
            </p>
          )}
          <KeyButton
            ref={button}
            keys={['F9', 'Ctrl+Enter']}
            variant="filled"
            loading={check.isPending}
            onClick={submit}
          >
            {t('imports.check')}
          </KeyButton>
        </div>
      </section>
      {confirming && check.data && (
        <ConfirmImport
          name={file.name}
          report={check.data}
          decision={typed}
          pending={importing.isPending}
          onConfirm={() => importing.mutate(undefined, { onError: () => setConfirming(false) })}
          onClose={() => setConfirming(false)}
          returnTo={button}
        />
      )}
    </>
  );
}
