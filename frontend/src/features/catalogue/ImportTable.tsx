import type { ReactNode } from 'react';
import styles from './ImportsPage.module.css';

type Props = { caption: string; columns: readonly string[]; children: ReactNode };

/** A plain table in a named region that scrolls by itself: the file may have thousands of lines. */
export function ImportTable({ caption, columns, children }: Props) {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
