import type { KeyboardEvent } from 'react';
import { MonthTable, type GridProps } from './MonthTable';
import { moveDay } from './months';
import styles from './YearGrid.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Twelve months with one tab stop: the arrows walk through the year, Shift makes a range. */
export function YearGrid(props: GridProps) {
  const walk = (event: KeyboardEvent) => {
    const next = moveDay(event, props.current);
    if (!next || event.altKey) return;
    event.preventDefault();
    props.onChoose(next, event.shiftKey);
    document.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  return (
    <div className={styles.year}>
      {MONTHS.map((month) => (
        <MonthTable key={month} {...props} month={month} onKeyDown={walk} />
      ))}
    </div>
  );
}
