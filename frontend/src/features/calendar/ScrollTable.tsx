import type { ReactNode } from 'react';
import styles from './Sheet.module.css';

type Props = {
  caption: string;
  columns: readonly ReactNode[];
  wide?: boolean;
  /** The rows. */
  children: ReactNode;
};

/** A plain table that slides inside a named region when the page is too narrow for it. */
export function ScrollTable({ caption, columns, wide = false, children }: Props) {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={wide ? styles.wide : undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
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
