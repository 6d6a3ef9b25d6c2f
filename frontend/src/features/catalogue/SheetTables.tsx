import { useTranslation } from 'react-i18next';
import { useFormat, usePeriod } from '@/ui';
import type { Fee, StatedDocument, VersionView } from './contract';
import { StepBars } from './StepBars';
import { useChangeWords } from './useChangeWords';
import styles from './VersionSheet.module.css';

export function StepTable({ view }: { view: VersionView }) {
  const { t } = useTranslation('catalogue');
  const words = useChangeWords();
  const { steps } = view.content;
  if (steps.length === 0) return <p className={styles.nothing}>{t('sheet.noSteps')}</p>;
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('member.steps')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('time.place')}</th>
            <th scope="col">{t('time.work')}</th>
            <th scope="col">{t('member.role')}</th>
            <th scope="col">{t('member.allotted')}</th>
            <th scope="col">{t('member.output')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <tr key={`${index} ${step.name ?? ''}`}>
              <td className="fig">{index + 1}</td>
              <th scope="row" lang="vi">
                {step.name}
              </th>
              <td>
                {step.role && t(`role.${step.role}`)}
                {step.departmentCode && ` · ${step.departmentCode}`}
              </td>
              <td className="fig">
                {words.value({ pointer: '/allotted', section: 'steps' }, step.allotted)}
                {step.posting && ` · ${t('time.posting')}`}
              </td>
              <td lang="vi">{step.output}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <StepBars view={view} />
    </>
  );
}

const COUNTS = ['originals', 'certifiedCopies', 'copies'] as const;

export function DocumentTable({ documents }: { documents: StatedDocument[] }) {
  const { t } = useTranslation('catalogue');
  if (documents.length === 0) return <p className={styles.nothing}>{t('sheet.noDocuments')}</p>;
  const remarks = (paper: StatedDocument) =>
    [
      paper.condition,
      paper.note,
      !paper.mandatory && t('sheet.ifAny'),
      paper.toPresent && t('member.toPresent'),
      paper.inNationalDatabase && t('member.inNationalDatabase'),
    ]
      .filter(Boolean)
      .join('. ');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('section.documents')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('documents.number')}</th>
          <th scope="col">{t('documents.paper')}</th>
          {COUNTS.map((member) => (
            <th key={member} scope="col">
              {t(`member.${member}`)}
            </th>
          ))}
          <th scope="col">{t('member.form')}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((paper, index) => (
          <tr key={paper.code}>
            <td className="fig">{index + 1}</td>
            <th scope="row">
              <span lang="vi">{paper.name}</span>
              {remarks(paper) && <small>{remarks(paper)}</small>}
            </th>
            {COUNTS.map((member) => (
              <td key={member} className="fig">
                {paper[member]}
              </td>
            ))}
            <td>
              {paper.formUrl ? (
                <a href={paper.formUrl} rel="noreferrer" target="_blank">
                  {paper.form ?? t('member.formUrl')}
                </a>
              ) : (
                paper.form
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function FeeList({ fees }: { fees: Fee[] }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const period = usePeriod();
  const words = useChangeWords();
  const list = (member: string, value: unknown) =>
    words.value({ pointer: `/fees/x/${member}`, section: 'fees' }, value);
  if (fees.length === 0) return <p className={styles.nothing}>{t('fees.none')}</p>;
  return (
    <ul className={`${styles.fees} fig`}>
      {fees.map((fee, index) => (
        <li key={`${index} ${fee.name ?? ''}`}>
          <b lang="vi">{fee.name}</b> {fee.kind && t(`kind.${fee.kind}`)}
          {fee.amountVnd !== null && `: ${format.money(fee.amountVnd)}`}
          <small>
            {[
              list('tiers', fee.tiers),
              fee.capVnd !== null && t('fees.cap', { amount: format.money(fee.capVnd) }),
              fee.decidedBy,
              period({ effectiveFrom: fee.validFrom, effectiveUntil: fee.validUntil }),
              fee.exemptions.length > 0 && `${t('member.exemptions')}: ${list('exemptions', fee.exemptions)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  );
}
