import type { DayKind } from '@/api';
import styles from './DayCell.module.css';
import { LETTERS } from './kinds';

/** The pattern and the letter of a kind, beside its name. */
export function KindMark({ kind, extra = '' }: { kind: DayKind; extra?: 'today' | 'draft' | 'agency' | '' }) {
  return (
    <span
      className={[styles.mark, styles[kind], extra && styles[extra]].filter(Boolean).join(' ')}
      aria-hidden="true"
    >
      {LETTERS[kind]}
    </span>
  );
}
