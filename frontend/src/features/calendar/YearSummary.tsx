import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '@/api';
import { KeyCap, useFormat } from '@/ui';
import { DatesInWords } from './DatesInWords';
import styles from './DayPanel.module.css';
import { KEYS } from './kinds';
import { KindMark } from './KindMark';
import { namedSpans } from './namedSpans';

type Props = {
  year: number;
  days: readonly CalendarDay[];
  revision: number;
  editable: boolean;
  onChoose: (date: string, extend: boolean) => void;
};
const COUNTED = ['OFF', 'OFF_SWAPPED', 'WORKING_SWAPPED', 'HALF_DAY', 'CLOSED'] as const;

/** Before a day is chosen: the year in figures and in words; exchanged days name each other. */
export function YearSummary({ year, days, revision, editable, onChoose }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const counts = COUNTED.map((kind) => ({ kind, count: days.filter((day) => day.kind === kind).length }));
  return (
    <div className={styles.summary}>
      <h2 className={styles.title}>{t('summary.title', { year })}</h2>
      <p className={styles.counts}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => t('summary.count', { count, kind: t(`spoken.${kind}`) }))
          .join(', ')}
      </p>
      <ul className={styles.spans}>
        {namedSpans(days).map(({ first, last }) => (
          <li key={first.date}>
            <KindMark kind={first.kind} />
            <span>
              <button
                type="button"
                className="fig"
                onClick={() => {
                  onChoose(first.date, false);
                  onChoose(last.date, true);
                }}
              >
                {format.dayMonth(first.date)}
                {first !== last && ` – ${format.dayMonth(last.date)}`}
              </button>{' '}
              <DatesInWords>{format.text(first.reason, first.reasonEn)}</DatesInWords>
              {first.certainty === 'EXPECTED' && <em>{` (${t('certainty.EXPECTED')})`}</em>}
            </span>
          </li>
        ))}
      </ul>
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
