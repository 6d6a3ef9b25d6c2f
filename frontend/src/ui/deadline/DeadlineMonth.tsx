import { useTranslation } from 'react-i18next';
import type { DeadlineDay, DeadlineView } from '@/api';
import { weekdayNames } from '../format/dates';
import { officeDate, officeTime } from '../format/officeTime';
import { useFormat } from '../format/useFormat';
import { isClosed, isDue, isNamedRest, isReceived } from './dayKinds';
import styles from './DeadlineMonth.module.css';
import { weeksOf } from './weeks';

type Props = { deadline: Pick<DeadlineView, 'days' | 'dueAt'>; label: string; today?: string | Date };

export function DeadlineMonth({ deadline, label, today }: Props) {
  const format = useFormat();
  const todayDate = today && officeDate(today);
  const namedRests = deadline.days.filter(({ kind }) => isNamedRest(kind));
  return (
    <>
      <table className={`${styles.month} fig`}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {weekdayNames(format.language).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(deadline.days).map((week, row) => (
            <tr key={row}>
              {week.map((day, column) =>
                day ? <Day key={column} day={day} isToday={day.date === todayDate} /> : <td key={column} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {namedRests.length > 0 && (
        <ul className={styles.rests}>
          {namedRests.map((day) => (
            <li key={day.date} className="fig">
              <b>{format.dayMonth(day.date)}</b> {format.text(day.reason, day.reasonEn)}
              {day.legalReference && (
                <>
                  , <span className="nowrap">{day.legalReference}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Day({ day, isToday }: { day: DeadlineDay; isToday: boolean }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { day: dayOfMonth } = officeTime(day.date);
  const note = isNamedRest(day.kind)
    ? t('explanation.restShort')
    : isReceived(day) && !day.counted
      ? t('explanation.receivedShort')
      : day.counted
        ? day.dayNumber
        : null;
  const tone = isDue(day)
    ? styles.due
    : isNamedRest(day.kind)
      ? styles.named
      : isClosed(day.kind)
        ? styles.rest
        : day.counted
          ? styles.counted
          : styles.plain;
  return (
    <td className={`${tone} ${isToday ? styles.today : ''}`} aria-current={isToday ? 'date' : undefined}>
      <span aria-hidden="true">
        {isDue(day) || dayOfMonth === 1 ? format.dayMonth(day.date).replace(/^0/, '') : dayOfMonth}
        {note !== null && <small>{note}</small>}
      </span>
      <span className="visually-hidden">
        {[
          `${format.weekday(day.date)} ${format.dayMonth(day.date)}`,
          isToday && t('explanation.today'),
          day.counted && day.dayNumber !== null && t('explanation.dayNumber', { number: day.dayNumber }),
          format.text(day.reason, day.reasonEn),
          day.legalReference,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </td>
  );
}
