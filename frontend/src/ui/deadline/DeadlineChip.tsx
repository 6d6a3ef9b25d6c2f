import { useTranslation } from 'react-i18next';
import { DotOnLine } from '../DotOnLine';
import { useFormat } from '../format/useFormat';
import { Icon } from '../Icon';
import { OutcomeBadge } from '../OutcomeBadge';
import pill from '../Pill.module.css';
import styles from './DeadlineChip.module.css';
import { urgencyOf, type Dated, type Reading } from './urgency';

type Props = {
  dossier: Dated;
  reading: Reading;
  /** Working minutes of one whole day here, see `workingDayMinutes`. */
  minutesPerDay?: number;
  /** The instant in words under the chip. */
  withMoment?: boolean;
  /** Page heads show minutes to the last and always say "làm việc". */
  exact?: boolean;
};

export function DeadlineChip({ dossier, reading, minutesPerDay, withMoment = false, exact = false }: Props) {
  return (
    <span className={styles.deadline}>
      <Chip {...{ dossier, reading, minutesPerDay, exact }} />
      {withMoment && <Moment dossier={dossier} now={reading.now} />}
    </span>
  );
}

function Chip({ dossier, reading, minutesPerDay = 480, exact = false }: Omit<Props, 'withMoment'>) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const urgency = urgencyOf(dossier, reading);
  const amount = (minutes: number, round: 'up' | 'down') =>
    format.workingMinutes(minutes, { minutesPerDay, round, minutesAlways: exact });

  switch (urgency.kind) {
    case 'DONE':
      return <OutcomeBadge outcome={urgency.outcome} />;
    case 'NONE':
      return <span className={`${pill.pill} ${pill.none}`}>{t('deadline.none')}</span>;
    case 'STOPPED':
      return <span className={`${pill.pill} ${pill.paused}`}>{t('deadline.stopped')}</span>;
    case 'PAUSED':
      return (
        <span className={`${pill.pill} ${pill.paused}`}>
          <Icon name="pause" size="small" />
          {urgency.since
            ? t('deadline.pausedSince', { date: format.dayMonth(urgency.since) })
            : t('deadline.paused')}
        </span>
      );
    case 'LATE':
      return (
        <span className={`${pill.pill} ${pill.late}`}>
          <DotOnLine at="after" />
          {urgency.minutes < 0
            ? t('deadline.over', { amount: amount(urgency.minutes, 'up') })
            : t('deadline.due')}
        </span>
      );
    default: {
      const tone = { HOT: pill.hot, TODAY: pill.today, LATER: pill.later }[urgency.kind];
      const long = urgency.minutes >= minutesPerDay && !exact;
      return (
        <span className={`${pill.pill} ${tone} ${urgency.kind === 'LATER' ? styles.later : ''}`}>
          {(urgency.kind !== 'LATER' || exact) && <Icon name="clock" size="small" />}
          {t(long ? 'deadline.left' : 'deadline.leftWorking', { amount: amount(urgency.minutes, 'down') })}
        </span>
      );
    }
  }
}

function Moment({ dossier, now }: { dossier: Dated; now: Date }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { clock, finishedAt, promisedAt, dueAt, outcome } = dossier;
  const when = promisedAt ?? dueAt;
  const words = () => {
    if (outcome && finishedAt) return t('deadline.finished', { moment: format.moment(finishedAt, now) });
    if (clock.state === 'PAUSED' || !when) return '';
    const moment = format.moment(when, now);
    return new Date(when) < now ? t('deadline.promised', { moment }) : moment;
  };
  return <span className={`${styles.moment} fig`}>{words()}</span>;
}
