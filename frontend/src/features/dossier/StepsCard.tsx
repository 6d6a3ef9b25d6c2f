import { useTranslation } from 'react-i18next';
import type { DossierStepView, DossierView } from '@/api';
import { Icon, useFormat } from '@/ui';
import { Card } from './Card';
import styles from './StepsCard.module.css';
import { shareOf } from './steps';
import { useOfficeHours } from './useDossier';

/** Each step's allotment and what it has used: the bar for the eye, the table for everyone. */
export function StepsCard({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { minutesPerDay } = useOfficeHours();
  const amount = (minutes: number) =>
    minutes === 0 ? '0' : format.workingMinutes(minutes, { minutesPerDay, minutesAlways: true });
  const { steps, allottedMinutes, usedMinutes } = dossier;
  return (
    <Card
      title={t('steps.title')}
      aside={
        <span className="fig">
          {allottedMinutes === 0
            ? t('steps.usedOnly', { used: amount(usedMinutes) })
            : t('steps.sum', { used: amount(usedMinutes), allotted: amount(allottedMinutes) })}
        </span>
      }
    >
      <div
        className={styles.plan}
        style={{
          gridTemplateColumns: steps.map((step) => `${Math.max(step.allottedMinutes, 1)}fr`).join(' '),
        }}
        aria-hidden="true"
      >
        {steps.map((step) => (
          <Bar key={step.seq} step={step} />
        ))}
      </div>
      <table className={styles.steps}>
        <caption className="visually-hidden">{t('steps.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('steps.step')}</th>
            <th scope="col">{t('steps.holder')}</th>
            <th scope="col">{t('steps.due')}</th>
            <th scope="col">{t('steps.allotted')}</th>
            <th scope="col">{t('steps.used')}</th>
            <th scope="col">{t('steps.share')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <StepRow key={step.seq} step={step} amount={amount} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const TONES = { DONE: styles.done, ACTIVE: styles.active, PENDING: '', NOT_RECORDED: '' };

function Bar({ step }: { step: DossierStepView }) {
  const { filled, over } = shareOf(step);
  return (
    <span className={`${styles.bar} ${TONES[step.state]} ${over ? styles.over : ''}`}>
      <i style={{ width: `${filled}%` }} />
    </span>
  );
}

function StepRow({ step, amount }: { step: DossierStepView; amount: (minutes: number) => string }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { share, overMinutes, over } = shareOf(step);
  const timed = step.allottedMinutes > 0;
  return (
    <tr aria-current={step.state === 'ACTIVE' ? 'step' : undefined} className={TONES[step.state]}>
      <th scope="row">
        <span className={styles.step}>
          <span className={`${styles.number} fig`} aria-hidden="true">
            {step.state === 'DONE' ? <Icon name="check" size="small" /> : step.seq}
          </span>
          <span>
            <span lang={step.nameEn && format.language === 'en' ? undefined : 'vi'}>
              {format.text(step.name, step.nameEn)}
            </span>
            <span className="visually-hidden"> ({t(`steps.state.${step.state}`)})</span>
          </span>
        </span>
      </th>
      <td lang="vi">{step.assignee?.name ?? step.department.name}</td>
      <td className="fig">{step.dueAt && `${format.time(step.dueAt)} ${format.stripDate(step.dueAt)}`}</td>
      <td className="fig">{timed ? amount(step.allottedMinutes) : t('steps.noAllotment')}</td>
      <td className="fig">
        {step.state === 'NOT_RECORDED' ? t('steps.notRecorded') : amount(step.usedMinutes)}
        {(over || step.overdue) && <small>{t('steps.over', { amount: amount(overMinutes) })}</small>}
      </td>
      <td>
        {timed && (
          <>
            <Bar step={step} />
            <span className="fig">{format.percent(Math.floor(share * 100) / 100)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
