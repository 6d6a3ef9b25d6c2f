import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../EmptyState';
import { ErrorPanel } from '../ErrorPanel';
import { SkeletonRows } from '../SkeletonRows';
import styles from './ListTable.module.css';

/** What a list needs of the query behind it, whether that comes at once or page by page. */
export type ListState = {
  error: Error | null;
  refetch: () => unknown;
  isPlaceholderData?: boolean;
  hasNextPage?: boolean;
  isFetchingNextPage?: boolean;
  fetchNextPage?: () => unknown;
};

type Props<Row> = {
  caption: string;
  columns: readonly string[];
  list: ListState;
  rows: readonly Row[] | undefined;
  /** Why there is nothing, and what to do. */
  empty: ReactNode;
  children: (row: Row) => ReactNode;
};

/** Rows with their loading, failing and empty states; it slides inside a named region when it must. */
export function ListTable<Row>({ caption, columns, list, rows, empty, children }: Props<Row>) {
  const { t } = useTranslation('ui');
  if (!rows) {
    return list.error ? (
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <SkeletonRows rows={8} />
    );
  }
  if (rows.length === 0) return <EmptyState>{empty}</EmptyState>;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table} aria-busy={list.isPlaceholderData}>
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
          <tbody>{rows.map(children)}</tbody>
        </table>
      </div>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage?.()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
