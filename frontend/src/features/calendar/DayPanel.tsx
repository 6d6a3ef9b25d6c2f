import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '@/api';
import { Icon, useFormat } from '@/ui';
import { DatesInWords } from './DatesInWords';
import styles from './DayPanel.module.css';
import { isStated } from './drafts';
import { KindMark } from './KindMark';
import { useDayWords } from './useDayWords';

/** The day chosen, or the first and the last of several. */
export function ChosenTitle({ days }: { days: readonly CalendarDay[] }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return (
    <h2 className={styles.title} id="chosen-days">
      {days.length === 1 ? (
        format.longDate(first.date)
      ) : (
        <>
          {t('panel.range', { first: format.stripDate(first.date), last: format.stripDate(last.date) })}
          <small>{t('panel.days', { count: days.length })}</small>
        </>
      )}
    </h2>
  );
}

/** What the calendar in force says of one day, and whose word it is. */
export function DayFacts({ day }: { day: CalendarDay }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const words = useDayWords();
  return (
    <div className={styles.facts}>
      <p className={styles.kind}>
        <KindMark kind={day.kind} />
        <b>{words.kind(day.kind)}</b>
        {day.sessions.length > 0 && <span className="fig">{words.hours(day.sessions)}</span>}
      </p>
      {day.reason && (
        <p>
          <DatesInWords>{format.text(day.reason, day.reasonEn)}</DatesInWords>
        </p>
      )}
      {isStated(day) && (
        <p className="sub">
          {[
            day.legalReference,
            t(`certainty.${day.certainty ?? 'ANNOUNCED'}`),
            day.scope && t(`scope.${day.scope}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {day.overridden && (
        <p className={styles.overridden}>
          <Icon name="info" size="small" />
          {t('panel.overridden', {
            kind: words.kind(day.overridden.kind),
            reason: format.text(day.overridden.reason, day.overridden.reasonEn),
          })}
        </p>
      )}
    </div>
  );
}
