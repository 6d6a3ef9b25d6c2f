import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@/ui';
import type { StepSum, VersionView } from './contract';
import styles from './StepBars.module.css';

type Times = Pick<VersionView, 'stepSums' | 'stepMinutes' | 'minutesPerDay'>;

/** The steps, each as wide as its time, against the limit; channels with the same limit share a bar. */
export function StepBars({ view }: { view: Times }) {
  const byLimit = Map.groupBy(view.stepSums, ({ limitMinutes }) => limitMinutes);
  return [...byLimit.values()].map((sums) => <Bar key={sums[0]?.limitMinutes} view={view} sums={sums} />);
}

function Bar({ view, sums }: { view: Times; sums: StepSum[] }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const [{ limitMinutes, stepMinutes, overMinutes }] = sums as [StepSum];
  const whole = Math.max(limitMinutes, stepMinutes);
  const share = (minutes: number) => `${(minutes / whole) * 100}%`;
  const days = (minutes: number) =>
    format.workingMinutes(minutes, { minutesPerDay: view.minutesPerDay, round: 'up' });
  const fits = overMinutes === 0;
  return (
    <div className={styles.sum} role="status">
      <b>{t('time.sum')}</b>
      <span className={styles.bar} aria-hidden="true">
        {view.stepMinutes.map((minutes, index) => (
          <i key={index} style={{ width: share(minutes) }} />
        ))}
        {!fits && <em style={{ width: share(overMinutes) }} />}
      </span>
      <span className={`${fits ? styles.fits : styles.over} fig`}>
        <Icon name={fits ? 'check' : 'close'} size="small" />
        {t('time.sumOfLimit', { sum: days(stepMinutes), limit: days(limitMinutes) })}
        {!fits && `, ${t('time.over', { amount: days(overMinutes) })}`}
        {' · '}
        {sums.map(({ channel }) => t(`channel.${channel}`)).join(', ')}
      </span>
    </div>
  );
}
