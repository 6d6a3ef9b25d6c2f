import { useId, type ReactNode } from 'react';
import styles from './Card.module.css';

type Props = { title: string; wide?: boolean; children: ReactNode };

/** One question of the dashboard. */
export function Card({ title, wide = false, children }: Props) {
  const id = useId();
  return (
    <section className={styles.card} data-wide={wide} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
