import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '@/api';
import { weekdayNames, useFormat } from '@/ui';
import { DayCell } from './DayCell';
import type { Drafts } from './drafts';
import { weeksOfMonth } from './months';
import styles from './YearGrid.module.css';

export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export type GridProps = {
  year: number;
  days: ReadonlyMap<string, CalendarDay>;
  drafts: Drafts;
  chosen: ReadonlySet<string>;
  /** The day that Tab leads to. */
  current: string;
  today: string;
  editable: boolean;
  onChoose: (date: string, extend: boolean) => void;
};
type Props = GridProps & { month: Month; onKeyDown: (event: KeyboardEvent) => void };

export function MonthTable({ year, month, days, drafts, chosen, current, today, ...rest }: Props) {
  const { t } = useTranslation('calendar');
  const { language, weekday } = useFormat();
  const weeks = weeksOfMonth(year, month);
  const [firstWeek] = weeks.slice(1);
  return (
    <table
      className={`${styles.month} fig`}
      role="grid"
      aria-multiselectable="true"
      aria-readonly={!rest.editable}
      onKeyDown={rest.onKeyDown}
    >
      <caption>
        {t(`month.${month}`)}
        <span className="visually-hidden">/{year}</span>
      </caption>
      <thead>
        <tr>
          {weekdayNames(language).map((short, index) => (
            <th key={short} scope="col" abbr={weekday(firstWeek?.[index] as string)}>
              {short.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((date, column) => {
              const day = date === undefined ? undefined : days.get(date);
              return day ? (
                <DayCell
                  key={column}
                  day={day}
                  draft={drafts[day.date]}
                  chosen={chosen.has(day.date)}
                  current={day.date === current}
                  isToday={day.date === today}
                  onChoose={rest.onChoose}
                />
              ) : (
                <td key={column} />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
