import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  queries,
  type PeriodAdjustment,
  type PeriodClosing,
  type PeriodClosingDetail,
  type SettlementGroup,
  type SettlementRow,
} from '@/api';
import { ErrorPanel, Icon, ListTable, SegmentedControl, SkeletonRows, useFormat } from '@/ui';
import styles from './ClosingsPage.module.css';
import { columnOf, columnsFor, type Column } from './columns';
import { GROUPS } from './groups';
import { useRowLabel } from './useRowLabel';

/** One closed period: signed figures, those known now where they differ, and the dossiers behind the difference. */
export function ClosingDetail({ closing, groupBy }: { closing: PeriodClosing; groupBy: SettlementGroup }) {
  const { t } = useTranslation(['closings', 'settlement']);
  const format = useFormat();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(queries.periodClosing(closing.agency, closing.number, groupBy));
  const title = t('detail', { from: format.date(closing.from), to: format.date(closing.to) });
  return (
    <section className={styles.detail} aria-labelledby="closing-title">
      <div className={styles.head}>
        <h2 id="closing-title" className="fig">
          {title}
        </h2>
        <SegmentedControl
          label={t('settlement:groupBy')}
          value={groupBy}
          options={GROUPS.map((value) => ({ value, label: t(`settlement:group.${value}`) }))}
          onChange={(value) =>
            void navigate({
              to: '/reports/closings',
              search: { number: closing.number, groupBy: value },
              resetScroll: false,
            })
          }
        />
      </div>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={6} />}
      {data && (
        <>
          <p className={data.intact ? styles.intact : styles.broken} role={data.intact ? undefined : 'alert'}>
            <Icon name={data.intact ? 'check' : 'alert'} size="small" />{' '}
            {t(data.intact ? 'intact' : 'broken')}
          </p>
          <p className="sub">{t(data.adjusted ? 'adjusted' : 'unchanged')}</p>
          <ComparedTable detail={data} />
          {data.adjusted && <Adjustments closing={closing} groupBy={groupBy} detail={data} />}
        </>
      )}
    </section>
  );
}

/** The signed figure; where another is known now, that one below it. */
function ComparedTable({ detail }: { detail: PeriodClosingDetail }) {
  const { t } = useTranslation(['closings', 'settlement']);
  const labelOf = useRowLabel(detail.groupBy);
  const columns = columnsFor(detail.frozen.total);
  const later = new Map(detail.now.rows.map((row) => [row.key, row]));
  const signed = new Set(detail.frozen.rows.map(({ key }) => key));
  const rows: [SettlementRow | undefined, SettlementRow | undefined][] = [
    ...detail.frozen.rows.map((row): [SettlementRow, SettlementRow | undefined] => [row, later.get(row.key)]),
    ...detail.now.rows
      .filter(({ key }) => !signed.has(key))
      .map((row): [undefined, SettlementRow] => [undefined, row]),
    [detail.frozen.total, detail.now.total],
  ];
  return (
    // Scrolled by keyboard where it is wider than the page.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('figures')}>
      <table className={styles.figures}>
        <caption className="visually-hidden">{t('figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`settlement:groupHead.${detail.groupBy}`)}</th>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                {t(`settlement:cell.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([frozen, now]) => {
            const row = frozen ?? now;
            if (!row) return null;
            return (
              <tr key={row.key ?? 'total'}>
                <th scope="row" lang="vi">
                  {labelOf(row)}
                </th>
                {columns.map((column) => (
                  <Figure key={column.id} column={column} frozen={frozen} now={now} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type FigureProps = { column: Column; frozen: SettlementRow | undefined; now: SettlementRow | undefined };

function Figure({ column, frozen, now }: FigureProps) {
  const { t } = useTranslation('closings');
  const format = useFormat();
  const then = frozen ? column.value(frozen) : 0;
  const today = now ? column.value(now) : 0;
  return (
    <td className="fig">
      {format.number(then)}
      {then !== today && (
        <ins className={styles.now} aria-label={t('nowIs', { number: format.number(today) })}>
          {format.number(today)}
        </ins>
      )}
    </td>
  );
}

type AdjustmentsProps = { closing: PeriodClosing; groupBy: SettlementGroup; detail: PeriodClosingDetail };

function Adjustments({ closing, groupBy, detail }: AdjustmentsProps) {
  const { t } = useTranslation(['closings', 'settlement']);
  const list = useInfiniteQuery(queries.periodAdjustments(closing.agency, closing.number, groupBy));
  return (
    <>
      <h3>{t('adjustments')}</h3>
      <ListTable
        caption={t('adjustments')}
        columns={[t('knownAt'), t('dossier'), t('then'), t('now')]}
        list={list}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        empty={t('noAdjustments')}
      >
        {(adjustment) => (
          <AdjustmentRow
            key={`${adjustment.recordedAt} ${adjustment.code ?? ''}`}
            adjustment={adjustment}
            detail={detail}
          />
        )}
      </ListTable>
    </>
  );
}

function AdjustmentRow({
  adjustment: { code, recordedAt, before, after },
  detail,
}: {
  adjustment: PeriodAdjustment;
  detail: PeriodClosingDetail;
}) {
  const { t } = useTranslation(['closings', 'settlement']);
  const format = useFormat();
  const labelOf = useRowLabel(detail.groupBy);
  const place = ({ key, columns }: PeriodAdjustment['before']) => {
    const row = [...detail.frozen.rows, ...detail.now.rows].find((one) => one.key === key);
    if (!row) return t('notCounted');
    const words = columns
      .filter((id) => columnOf(id)?.total !== true)
      .map((id) => t(`settlement:cell.${id}`));
    return `${labelOf(row)}: ${words.join(', ')}`;
  };
  return (
    <tr>
      <td className="fig nowrap">{format.dateTime(recordedAt)}</td>
      <td className="fig nowrap">
        {code ? (
          <Link to="/dossiers/$code" params={{ code }}>
            {code}
          </Link>
        ) : (
          <em>{t('settlement:dock.restricted')}</em>
        )}
      </td>
      <td>{place(before)}</td>
      <td>{place(after)}</td>
    </tr>
  );
}
