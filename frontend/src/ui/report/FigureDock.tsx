import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../ErrorPanel';
import { KeyButton } from '../KeyButton';
import type { ListState } from '../lists';
import { SkeletonRows } from '../SkeletonRows';
import styles from './FigureDock.module.css';

type Props<Row> = {
  /** Which figure it is, with its number. */
  title: string;
  sub?: ReactNode;
  /** Buttons before the one that closes it. */
  buttons?: ReactNode;
  caption: string;
  /** The columns by the names of their widths. */
  heads: readonly { name: string; label: string }[];
  wide?: boolean;
  list: ListState;
  rows: readonly Row[] | undefined;
  onClose: () => void;
  children: (row: Row, place: number) => ReactNode;
};

/** What one figure counts, as known when the report was made: the list cannot disagree with it. */
export function FigureDock<Row>(props: Props<Row>) {
  const { title, sub, buttons, caption, heads, wide, list, rows, onClose, children } = props;
  const { t } = useTranslation('ui');
  return (
    <section className={`${styles.dock} no-print`} aria-labelledby="dock-title">
      <div className={styles.head}>
        <h2 id="dock-title" className="fig">
          {title}
        </h2>
        <p className="visually-hidden" role="status">
          {title}
        </p>
        {sub && <p className="sub fig">{sub}</p>}
        <div className={styles.buttons}>
          {buttons}
          <KeyButton size="xs" keys="Escape" onClick={onClose}>
            {t('close')}
          </KeyButton>
        </div>
      </div>
      {list.error && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {!rows && !list.error && <SkeletonRows short rows={4} />}
      {rows && (
        <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
          <table className={wide ? styles.wide : undefined}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {heads.map(({ name, label }) => (
                  <th key={name} scope="col" className={styles[name]}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows.map(children)}</tbody>
          </table>
          {list.hasNextPage && (
            <Button
              m="sm"
              size="xs"
              loading={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage?.()}
            >
              {t('more')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
