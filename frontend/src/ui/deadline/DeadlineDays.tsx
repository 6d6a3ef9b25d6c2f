import { useTranslation } from 'react-i18next';
import type { DeadlineDay } from '@/api';
import { useFormat } from '../format/useFormat';
import { beginsPhase, isClosed, isDue, type Explained } from './dayKinds';
import styles from './DeadlineDays.module.css';

type Props = { deadline: Explained; label: string };

export function DeadlineDays({ deadline, label }: Props) {
  const { days } = deadline;
  return (
    <ol className={styles.days} aria-label={label}>
      {days.map((day, index) => (
        <Day key={day.date} day={day} deadline={deadline} phase={beginsPhase(days, index)} />
      ))}
    </ol>
  );
}

type DayProps = { day: DeadlineDay; deadline: Explained; phase: number | undefined };

function Day({ day, deadline, phase }: DayProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { days, dueAt, promisedAt = dueAt } = deadline;
  // The days of an extension come after the due date: the last one is promised, the due date was.
  const promised = day === days.at(-1);
  const was = isDue(day) && !promised;
  const tone = promised ? styles.due : was ? styles.was : isClosed(day.kind) ? styles.closed : '';
  return (
    <li className={tone}>
      <span className={`${styles.date} fig`}>
        <span aria-hidden="true">{format.stripDate(day.date)}</span>
        <span className="visually-hidden">{`${format.weekday(day.date)} ${format.dayMonth(day.date)},`}</span>
      </span>
      <span className={styles.reason}>
        {phase !== undefined && <b>{t('explanation.phase', { number: phase })}</b>}
        {promised && <b>{t('explanation.due', { time: format.time(promisedAt) })}</b>}
        {was && (
          <b>
            <s>{t('explanation.due', { time: format.time(dueAt) })}</s>
          </b>
        )}
        <span lang={day.reasonEn && format.language === 'en' ? undefined : 'vi'}>
          {format.text(day.reason, day.reasonEn)}
        </span>
        {day.legalReference && <small lang="vi">{day.legalReference}</small>}
      </span>
      <DayNumber day={day} />
    </li>
  );
}

function DayNumber({ day }: { day: DeadlineDay }) {
  const { t } = useTranslation('ui');
  if (isClosed(day.kind)) return null;
  return (
    <span className={`${styles.number} ${day.counted ? '' : styles.zero} fig`}>
      <span aria-hidden="true">{day.dayNumber ?? 0}</span>
      <span className="visually-hidden">
        {day.counted && day.dayNumber !== null
          ? t('explanation.dayNumber', { number: day.dayNumber })
          : t('explanation.notCounted')}
      </span>
    </span>
  );
}
