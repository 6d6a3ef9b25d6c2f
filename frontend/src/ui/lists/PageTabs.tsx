import type { ReactNode } from 'react';
import styles from './PageTabs.module.css';

/** The pages that belong together, as links under the heading of each; they slide sideways on a phone. */
export function PageTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}
