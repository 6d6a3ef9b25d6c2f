import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineDay } from '@/api';
import { weekdayNames } from '../format/dates';
import { officeDate, officeTime } from '../format/officeTime';
import { useFormat } from '../format/useFormat';
import { beginsPhase, isClosed, isDue, isNamedRest, isReceived, type Explained } from './dayKinds';
import styles from './DeadlineMonth.module.css';
import { weeksOf } from './weeks';

type Props = { deadline: Explained; label: string; today?: string | Date };

export function DeadlineMonth({ deadline, label, today }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const last = deadline.days.at(-1);
  const todayDate = today && officeDate(today);
  const phases = deadline.days.flatMap(({ date }, index) => {
    const phase = beginsPhase(deadline.days, index);
    return phase === undefined ? [] : [{ phase, date }];
  });
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
                day ? (
                  <Day key={column} day={day} promised={day === last} isToday={day.date === todayDate} />
                ) : (
                  <td key={column} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {(namedRests.length > 0 || phases.length > 0) && (
        <ul className={styles.rests}>
          {phases.map(({ phase, date }) => (
            <li key={phase} className="fig">
              <b>{format.dayMonth(date)}</b> {t('explanation.phase', { number: phase })}
            </li>
          ))}
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

type DayProps = { day: DeadlineDay; promised: boolean; isToday: boolean };

function Day({ day, promised, isToday }: DayProps) {
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
  // The days of an extension come after the due date, which was promised once.
  const was = isDue(day) && !promised;
  const secondPhase = day.phase > 1;
  const tone = promised
    ? styles.due
    : isNamedRest(day.kind)
      ? styles.named
      : isClosed(day.kind)
        ? styles.rest
        : day.counted
          ? was || secondPhase
            ? styles.other
            : styles.counted
          : styles.plain;
  return (
    <td className={`${tone} ${isToday ? styles.today : ''}`} aria-current={isToday ? 'date' : undefined}>
      <span aria-hidden="true">
        <Struck when={was}>
          {promised || was || dayOfMonth === 1 ? format.dayMonth(day.date).replace(/^0/, '') : dayOfMonth}
        </Struck>
        {note !== null && <small>{note}</small>}
      </span>
      <span className="visually-hidden">
        {[
          `${format.weekday(day.date)} ${format.dayMonth(day.date)}`,
          isToday && t('explanation.today'),
          secondPhase && day.counted && t('explanation.phase', { number: day.phase }),
          day.counted && day.dayNumber !== null && t('explanation.dayNumber', { number: day.dayNumber }),
          was && t('explanation.was'),
          format.text(day.reason, day.reasonEn),
          day.legalReference,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </td>
  );
}

const Struck = ({ when, children }: { when: boolean; children: ReactNode }) =>
  when ? <s>{children}</s> : children;
