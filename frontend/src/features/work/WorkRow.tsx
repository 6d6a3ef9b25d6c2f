import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierSummary } from '@/api';
import { ACT_KEYS, DeadlineChip, Icon, KeyCap, StatusBadge, useFormat, type Reading } from '@/ui';
import styles from './WorkTable.module.css';

type Props = {
  dossier: DossierSummary;
  reading: Reading;
  minutesPerDay: number;
  current: boolean;
  gone: boolean;
  marked: boolean;
  onMark: () => void;
  onFocus: () => void;
};

export function WorkRow({ dossier, reading, minutesPerDay, current, gone, marked, onMark, onFocus }: Props) {
  const { t } = useTranslation(['work', 'ui']);
  const { code, applicantName, priority, restricted, procedure, status, nextAct } = dossier;
  const actKey = nextAct && ACT_KEYS[nextAct];
  return (
    <tr
      role="row"
      data-code={code}
      tabIndex={current ? 0 : -1}
      aria-selected={marked}
      className={[current && styles.current, marked && styles.marked, gone && styles.gone]
        .filter(Boolean)
        .join(' ')}
      onFocus={onFocus}
    >
      <td role="gridcell">
        <Checkbox
          size="xs"
          tabIndex={-1}
          checked={marked}
          onChange={onMark}
          aria-label={t('mark', { name: applicantName, code })}
        />
      </td>
      <td role="gridcell">
        <DeadlineChip dossier={dossier} reading={reading} minutesPerDay={minutesPerDay} withMoment />
      </td>
      <td role="gridcell">
        <div className={styles.name}>
          <Link to="/dossiers/$code" params={{ code }} tabIndex={-1} lang="vi">
            {applicantName}
          </Link>
          {restricted && (
            <span className={styles.priority}>
              <Icon name="lock" size="small" />
              {t('ui:restricted')}
            </span>
          )}
          {priority && (
            <span className={styles.priority}>
              <Icon name="flag" size="small" />
              {t('priority')}
            </span>
          )}
        </div>
        <div className={`${styles.second} fig`}>{code}</div>
      </td>
      <td role="gridcell">
        <div className={styles.twoLines} title={procedure.name} lang="vi">
          {procedure.name}
        </div>
      </td>
      <td role="gridcell">
        <StatusBadge status={status} />
        {gone && <div className={styles.second}>{t('live.left')}</div>}
      </td>
      <td role="gridcell">
        <StepAndHolder dossier={dossier} />
      </td>
      <td role="gridcell">
        <Link
          to="/dossiers/$code"
          params={{ code }}
          search={{ act: nextAct ?? undefined }}
          tabIndex={-1}
          className={styles.act}
        >
          {t(`act.${nextAct ?? 'OPEN'}`)}
          <span className="visually-hidden">: {applicantName}</span>
          {current && actKey && <KeyCap keys={actKey} onDark />}
        </Link>
      </td>
    </tr>
  );
}

function StepAndHolder({ dossier }: { dossier: DossierSummary }) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const { currentStep, status } = dossier;
  const [step, holder] = (() => {
    if (status === 'FINISHED') return [t('step.finished'), t('step.waitingToCollect')];
    if (status === 'SUBMITTED') return [t('step.toReceive'), ''];
    if (!currentStep) return [t('step.closed'), ''];
    const { seq, count, name, nameEn } = currentStep;
    const words = t('step.of', { seq, count, name: format.text(name, nameEn) });
    if (status === 'AWAITING_SUPPLEMENT') return [words, t('step.waitingForApplicant')];
    if (currentStep.awaitingAcceptance)
      return [
        words,
        currentStep.holder
          ? t('step.waitingForPerson', { name: currentStep.holder.name })
          : t('step.waitingForRole', { role: t(`step.role.${currentStep.role}`) }),
      ];
    return [words, currentStep.holder?.name ?? t(`step.role.${currentStep.role}`)];
  })();
  return (
    <>
      <div className={`${styles.line} fig`} title={step}>
        {step}
      </div>
      <div className={styles.second}>
        {holder}
        {currentStep?.overdue && <b className={styles.over}> {t('step.overdue')}</b>}
      </div>
    </>
  );
}
