import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '@/api';
import { EmptyState, useFormat } from '@/ui';
import { DatesInWords } from './DatesInWords';
import { isStated, type Drafts } from './drafts';
import styles from './DayList.module.css';
import { KindMark } from './KindMark';
import { useDayWords } from './useDayWords';

type Props = {
  year: number;
  days: readonly CalendarDay[];
  drafts: Drafts;
  chosen: ReadonlySet<string>;
  today: string;
  onChoose: (date: string, extend: boolean) => void;
};

/** The days that somebody has stated, in order; the weekly rest explains itself. */
export function DayList({ year, days, drafts, chosen, today, onChoose }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const words = useDayWords();
  const shown = days.filter((day) => isStated(day) || drafts[day.date]);
  if (shown.length === 0) return <EmptyState>{t('list.empty', { year })}</EmptyState>;
  return (
    <div className={styles.scroll} role="region" aria-label={t('list.caption', { year })} tabIndex={0}>
      <table className={styles.list}>
        <caption className="visually-hidden">{t('list.caption', { year })}</caption>
        <thead>
          <tr>
            {(['date', 'kind', 'reason', 'law', 'standing'] as const).map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {t(`list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((day) => {
            const draft = drafts[day.date];
            const kind = draft?.kind ?? (draft ? 'WORKING' : day.kind);
            return (
              <tr key={day.date} className={chosen.has(day.date) ? styles.chosen : ''}>
                <th scope="row">
                  <button
                    type="button"
                    className={`${styles.open} fig`}
                    data-date={day.date}
                    aria-pressed={chosen.has(day.date)}
                    aria-current={day.date === today ? 'date' : undefined}
                    onClick={({ shiftKey }) => onChoose(day.date, shiftKey)}
                  >
                    {format.stripDate(day.date)}
                  </button>
                </th>
                <td>
                  <span className={styles.kindCell}>
                    <KindMark kind={kind} extra={draft ? 'draft' : ''} />
                    <span>
                      {draft?.kind === null ? t('day.takenBack') : words.kind(kind)}
                      {draft && <small>{t('day.notSaved')}</small>}
                    </span>
                  </span>
                </td>
                <td>
                  <DatesInWords>
                    {draft
                      ? format.text(draft.reason, draft.reasonEn)
                      : format.text(day.reason, day.reasonEn)}
                  </DatesInWords>
                  {!draft && day.sessions.length > 0 && (
                    <small className="fig">{words.hours(day.sessions)}</small>
                  )}
                </td>
                <td>{draft ? draft.legalReference : day.legalReference}</td>
                <td>
                  {day.certainty && t(`certainty.${day.certainty}`)}
                  {day.scope && <small>{t(`scope.${day.scope}`)}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
