import { memo } from 'react';
import type { CalendarDay } from '@/api';
import { officeTime } from '@/ui';
import type { DayDraft } from './drafts';
import styles from './DayCell.module.css';
import { LETTERS } from './kinds';
import { useDayWords } from './useDayWords';

type Props = {
  day: CalendarDay;
  draft: DayDraft | undefined;
  chosen: boolean;
  /** The one tab stop of the year. */
  current: boolean;
  isToday: boolean;
  onChoose: (date: string, extend: boolean) => void;
};

export const DayCell = memo(function DayCell({ day, draft, chosen, current, isToday, onChoose }: Props) {
  const words = useDayWords();
  const kind = draft?.kind ?? (draft ? 'WORKING' : day.kind);
  const letter = LETTERS[kind];
  const expected = day.certainty === 'EXPECTED' && !draft;
  const looks = [
    styles.day,
    styles[kind],
    chosen && styles.chosen,
    isToday && styles.today,
    draft && styles.draft,
    day.scope === 'AGENCY' && styles.agency,
  ];
  return (
    <td role="gridcell" aria-selected={chosen}>
      <button
        type="button"
        className={looks.filter(Boolean).join(' ')}
        data-date={day.date}
        tabIndex={current ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        aria-label={words.name(day, { isToday, draft })}
        onClick={({ shiftKey }) => onChoose(day.date, shiftKey)}
      >
        {officeTime(day.date).day}
        {letter && <small>{expected ? `${letter}?` : letter}</small>}
      </button>
    </td>
  );
});
