import type { DayKind } from '@/api';
import cell from './DayCell.module.css';
import { LETTERS } from './kinds';
import styles from './KindMark.module.css';

/** The pattern and the letter of a kind, beside its name. */
export function KindMark({ kind, extra = '' }: { kind: DayKind; extra?: 'today' | 'draft' | 'agency' | '' }) {
  return (
    <span
      className={`${styles.mark} ${cell[kind] ?? ''} ${extra ? (cell[extra] ?? '') : ''}`}
      aria-hidden="true"
    >
      {LETTERS[kind]}
    </span>
  );
}
