import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import styles from './DaysView.module.css';
import type { Drafts } from './drafts';
import { KindMark } from './KindMark';

type Props = {
  dates: readonly string[];
  onChoose?: (date: string) => void;
  /** With them each day says what it becomes. */
  drafts?: Drafts;
};

export function UnsavedDays({ dates, onChoose, drafts }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  if (drafts) {
    return (
      <ul className={styles.becoming}>
        {dates.map((date) => {
          const draft = drafts[date];
          return (
            <li key={date}>
              <KindMark kind={draft?.kind ?? 'WORKING'} />
              <b className="fig">{format.stripDate(date)}</b>
              <span>
                {draft?.kind ? t(`kind.${draft.kind}`) : t('day.takenBack')}
                {draft?.kind && `: ${format.text(draft.reason, draft.reasonEn)}`}
              </span>
            </li>
          );
        })}
      </ul>
    );
  }
  return (
    <p className={styles.unsaved}>
      <b>{t('save.unsaved', { count: dates.length })}</b>
      {dates.slice(0, 4).map((date) => (
        <button key={date} type="button" className="fig" onClick={() => onChoose?.(date)}>
          {format.dayMonth(date)}
        </button>
      ))}
      {dates.length > 4 && t('save.andMore', { count: dates.length - 4 })}
    </p>
  );
}
