import type { KeyboardEvent } from 'react';
import { MonthTable, type GridProps, type Month } from './MonthTable';
import { focusDay } from './focusDay';
import { moveDay } from './months';
import styles from './YearGrid.module.css';

const MONTHS: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Twelve months with one tab stop: the arrows walk through the year, Shift makes a range. */
export function YearGrid(props: GridProps) {
  const walk = (event: KeyboardEvent) => {
    const next = moveDay(event, props.current);
    if (!next || event.altKey) return;
    event.preventDefault();
    props.onChoose(next, event.shiftKey);
    focusDay(next);
  };
  return (
    <div className={styles.year}>
      {MONTHS.map((month) => (
        <MonthTable key={month} {...props} month={month} onKeyDown={walk} />
      ))}
    </div>
  );
}
