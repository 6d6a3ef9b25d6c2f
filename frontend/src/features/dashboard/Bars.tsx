import type { ReactNode } from 'react';
import styles from './Bars.module.css';
import { barWidth } from './rates';

export type Bar = {
  key: string;
  label: string;
  value: number;
  /** How much of it is bad news; drawn with diagonals. */
  late?: number;
  /** What stands behind the bar, the figure among it. */
  words: ReactNode;
};

type Props = { caption: string; head: string; figureHead: string; bars: readonly Bar[] };

/** A table whose figures are drawn as well: who sees no bars reads the same rows. */
export function Bars({ caption, head, figureHead, bars }: Props) {
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className={styles.bars}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col className={styles.label} />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{figureHead}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, value, late = 0, words }) => (
          <tr key={key}>
            <th scope="row" title={label}>
              {label}
            </th>
            <td>
              <span className={styles.track}>
                <span className={styles.late} style={{ width: `${barWidth(late, longest)}%` }} aria-hidden />
                <span
                  className={styles.bar}
                  style={{ width: `${barWidth(value - late, longest)}%` }}
                  aria-hidden
                />
                <span className={styles.words}>{words}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
