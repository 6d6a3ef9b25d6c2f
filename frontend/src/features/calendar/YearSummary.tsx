import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '@/api';
import { KeyCap, useFormat } from '@/ui';
import { DatesInWords } from './DatesInWords';
import styles from './DayPanel.module.css';
import { KEYS } from './kinds';
import { KindMark } from './KindMark';

type Props = { year: number; days: readonly CalendarDay[]; revision: number; editable: boolean };
const COUNTED = ['OFF', 'OFF_SWAPPED', 'WORKING_SWAPPED', 'HALF_DAY', 'CLOSED'] as const;

/** Before a day is chosen: the year in figures, and the exchanges in words. */
export function YearSummary({ year, days, revision, editable }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const swapped = days.filter(({ kind }) => kind === 'OFF_SWAPPED' || kind === 'WORKING_SWAPPED');
  const counts = COUNTED.map((kind) => ({ kind, count: days.filter((day) => day.kind === kind).length }));
  return (
    <div className={styles.summary}>
      <h2 className={styles.title}>{t('summary.title', { year })}</h2>
      <ul className={styles.counts}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <KindMark kind={kind} />
              {t('summary.count', { count, kind: t(`spoken.${kind}`) })}
            </li>
          ))}
      </ul>
      {swapped.length > 0 && (
        <>
          <h3>{t('summary.swapped')}</h3>
          <ul className={styles.pairs}>
            {swapped.map((day) => (
              <li key={day.date}>
                <DatesInWords>{`${format.date(day.date)}: ${format.text(day.reason, day.reasonEn)}`}</DatesInWords>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('summary.keysTitle')}</h3>
      <ul className={styles.keys}>
        <li>
          <KeyCap keys="ArrowLeft ArrowRight" spoken /> {t('summary.walk')}
        </li>
        <li>
          <KeyCap keys="Shift" spoken /> {t('summary.extend')}
        </li>
        {editable &&
          Object.entries(KEYS).map(([key, kind]) => (
            <li key={key}>
              <KeyCap keys={key} spoken /> {t(`short.${kind}`)}
            </li>
          ))}
      </ul>
      <p className="sub">{t('summary.revision', { revision })}</p>
    </div>
  );
}
