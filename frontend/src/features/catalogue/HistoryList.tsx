import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, SkeletonRows, useFormat } from '@/ui';
import type { HistoryItem } from './contract';
import { historyQuery } from './requests';
import styles from './ProcedurePage.module.css';

/** Who did what to a procedure, newest first. */
export function HistoryList({ code }: { code: string }) {
  const { t } = useTranslation('catalogue');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    historyQuery(code),
  );
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={3} />}
      {items?.length === 0 && <p className="sub">{t('history.none')}</p>}
      <ol className={styles.history}>
        {items?.map((item) => (
          <HistoryLine key={item.id} item={item} />
        ))}
      </ol>
      {hasNextPage && (
        <Button size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </section>
  );
}

const DATES = ['effectiveFrom', 'retiredOn'];

function HistoryLine({ item: { at, by, act, version, reason, after } }: { item: HistoryItem }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const details = Object.entries(after ?? {})
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => (DATES.includes(name) ? format.date(value as string) : (value as string)));
  return (
    <li>
      <b className="fig">{t(`history.act.${act}`, { number: version ?? '' })}</b>
      <span className="sub fig">
        {format.dateTime(at)} · {by.name}
      </span>
      {act !== 'CORRECTED' && details.length > 0 && <span className="sub fig">{details.join(' · ')}</span>}
      {reason && <q>{reason}</q>}
    </li>
  );
}
