import type { ReactNode } from 'react';
import { Icon } from '@/ui';
import styles from './Section.module.css';

type Props = { number: number; done: boolean; title: string; children?: ReactNode };

/** Title of a part of the form, with its number until it is complete. */
export function SectionHead({ number, done, title, children }: Props) {
  return (
    <div className={styles.head}>
      <span className={`${styles.mark} ${done ? styles.done : ''} fig`} aria-hidden="true">
        {done ? <Icon name="check" size="small" /> : number}
      </span>
      <h2>{title}</h2>
      <div className={styles.aside}>{children}</div>
    </div>
  );
}
