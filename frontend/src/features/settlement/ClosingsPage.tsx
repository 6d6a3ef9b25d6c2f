import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { ListTable, PageHeading, useFormat } from '@/ui';
import styles from './ClosingsPage.module.css';
import { ClosingDetail } from './ClosingDetail';

/** Periods that were closed: what was signed stays, what became known later stands beside it. */
export function ClosingsPage() {
  const { t } = useTranslation('closings');
  const format = useFormat();
  const search = useSearch({ from: '/staff/reports/closings' });
  const list = useInfiniteQuery(queries.periodClosings());
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const open = rows?.find(({ number }) => number === search.number);
  return (
    <div className={styles.page}>
      <header>
        <PageHeading title={t('title')} />
        <p className="sub">{t('hint')}</p>
      </header>
      <ListTable
        caption={t('title')}
        columns={[t('number'), t('period'), t('closedAt'), t('closedBy'), t('hash')]}
        list={list}
        rows={rows}
        empty={t('empty')}
      >
        {(closing) => (
          <tr key={closing.number} aria-current={closing.number === search.number || undefined}>
            <td className="fig">{closing.number}</td>
            <td className="fig nowrap">
              <Link to="/reports/closings" search={{ ...search, number: closing.number }} resetScroll={false}>
                {format.date(closing.from)} – {format.date(closing.to)}
              </Link>
            </td>
            <td className="fig nowrap">{format.dateTime(closing.closedAt)}</td>
            <td lang="vi">{closing.closedByName}</td>
            <td className="fig">
              <code title={closing.hash}>{closing.hash.slice(0, 12)}…</code>
            </td>
          </tr>
        )}
      </ListTable>
      {open && <ClosingDetail closing={open} groupBy={search.groupBy ?? 'FIELD'} />}
    </div>
  );
}
