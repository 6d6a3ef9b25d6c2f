import type { ReactNode } from 'react';
import styles from './Panels.module.css';

/** Why there is nothing here, and the one thing to do about it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
