import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, useFormat } from '@/ui';
import styles from './Dialogs.module.css';
import type { ImportReport } from './contract';
import { Elapsed } from './Elapsed';
import type { ImportDecision } from './importFile';

type Props = {
  name: string;
  report: ImportReport;
  decision: ImportDecision;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** The button that asked; it could not hold the focus while the file was checked. */
  returnTo: RefObject<HTMLElement | null>;
};

/** What will be, once more in words. Errors are shown on the page, beside what has to be mended. */
export function ConfirmImport({ name, report, decision, pending, onConfirm, onClose, returnTo }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const counted = (member: 'created' | 'changed' | 'unchanged') => ({
    count: report[member],
    number: format.number(report[member]),
  });
  const all = report.created + report.changed;
  return (
    <FormDialog
      title={t('imports.confirmTitle')}
      confirm={t('imports.confirm', { count: all, number: format.number(all) })}
      error={null}
      pending={pending}
      onConfirm={onConfirm}
      onClose={onClose}
      returnTo={returnTo}
    >
      <div className={`${styles.summary} fig`}>
        <b>{t('imports.from', { date: format.longDate(decision.effectiveFrom, true) })}</b>
        <ul>
          <li>
            {t('publish.by', {
              decision: decision.decisionNumber,
              date: format.date(decision.issuedOn),
              issuer: decision.issuer,
            })}
          </li>
          <li>{t('imports.willCreate', counted('created'))}</li>
          <li>{t('imports.willChange', counted('changed'))}</li>
          <li>{t('imports.willKeep', counted('unchanged'))}</li>
          <li>{t('imports.ofFile', { name })}</li>
        </ul>
      </div>
      <p>{t('imports.allOrNothing')}</p>
      {pending && (
        <p role="status">
          {t('imports.importing')} <Elapsed />
        </p>
      )}
    </FormDialog>
  );
}
