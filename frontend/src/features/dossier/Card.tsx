import { useId, type ReactNode } from 'react';
import styles from './Card.module.css';

type Props = { title: string; aside?: ReactNode; children: ReactNode };

/** A sheet with a title and, on its right, what sums it up. */
export function Card({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className={`card ${styles.card}`} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
