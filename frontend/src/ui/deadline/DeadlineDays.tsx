import { useTranslation } from 'react-i18next';
import type { DeadlineDay, DeadlineView } from '@/api';
import { useFormat } from '../format/useFormat';
import { isClosed, isDue } from './dayKinds';
import styles from './DeadlineDays.module.css';

type Props = { deadline: Pick<DeadlineView, 'days' | 'dueAt'>; label: string };

export function DeadlineDays({ deadline, label }: Props) {
  return (
    <ol className={styles.days} aria-label={label}>
      {deadline.days.map((day) => (
        <Day key={day.date} day={day} dueAt={deadline.dueAt} />
      ))}
    </ol>
  );
}

function Day({ day, dueAt }: { day: DeadlineDay; dueAt: string }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const tone = isDue(day) ? styles.due : isClosed(day.kind) ? styles.closed : '';
  return (
    <li className={tone}>
      <span className={`${styles.date} fig`}>
        <span aria-hidden="true">{format.stripDate(day.date)}</span>
        <span className="visually-hidden">{`${format.weekday(day.date)} ${format.dayMonth(day.date)},`}</span>
      </span>
      <span className={styles.reason}>
        {isDue(day) && <b>{t('explanation.due', { time: format.time(dueAt) })}</b>}
        {format.text(day.reason, day.reasonEn)}
        {day.legalReference && <small>{day.legalReference}</small>}
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
