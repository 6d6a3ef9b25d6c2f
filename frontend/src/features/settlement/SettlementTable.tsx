import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettlementReport } from '@/api';
import { columnsFor, type Column, type ColumnGroup } from './columns';
import { FigureCell } from './FigureCell';
import { moveCell, type Cell } from './moveCell';
import styles from './SettlementTable.module.css';
import { useRowLabel } from './useRowLabel';

const GROUPS: readonly ColumnGroup[] = ['received', 'resolved', 'pending'];

type Props = {
  report: SettlementReport;
  open: { column: Column; key: string | null } | undefined;
};

export function SettlementTable({ report, open }: Props) {
  const { t } = useTranslation('settlement');
  const labelOf = useRowLabel(report.groupBy);
  const table = useRef<HTMLTableElement>(null);
  const columns = columnsFor(report.total);
  const rows = [...report.rows, report.total];
  const opened = open && {
    row: rows.findIndex(({ key }) => key === open.key),
    column: columns.findIndex(({ id }) => id === open.column.id),
  };
  const [taken, setTaken] = useState<Cell>(opened ?? { row: 0, column: 0 });
  const current = taken.row < rows.length && taken.column < columns.length ? taken : { row: 0, column: 0 };

  const focus = ({ row, column }: Cell) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveCell(event, current, rows.length, columns.length);
    if (!next) return;
    event.preventDefault();
    focus(next);
  };
  // Closing the dock gives the focus back to the figure that opened it.
  const wasOpen = useRef(open !== undefined);
  useEffect(() => {
    if (wasOpen.current && !open) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    wasOpen.current = open !== undefined;
  }, [open]);

  const line = (row: SettlementReport['total'], index: number) =>
    columns.map((column, at) => (
      <FigureCell
        key={column.id}
        column={column}
        row={row}
        label={labelOf(row)}
        cell={{ row: index, column: at }}
        current={current.row === index && current.column === at}
        open={opened?.row === index && opened.column === at}
        onFocus={setTaken}
      />
    ));

  return (
    <div className={styles.scroll} data-scroll-restoration-id="settlement">
      <table
        ref={table}
        className={styles.table}
        role="grid"
        onKeyDown={onKeyDown}
        data-undated={columns.length > 11}
      >
        <caption className="visually-hidden">
          {t('caption', { group: t(`group.${report.groupBy}`).toLowerCase() })}
        </caption>
        <Head columns={columns} group={report.groupBy} />
        <tbody>
          {report.rows.map((row, index) => (
            <tr key={row.key} className={opened?.row === index ? styles.openRow : ''}>
              <td className={`${styles.number} fig`}>{index + 1}</td>
              <th scope="row" className={styles.label} title={labelOf(row)}>
                {labelOf(row)}
              </th>
              {line(row, index)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row" className={styles.label}>
              {t('total')}
            </th>
            {line(report.total, report.rows.length)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Head({ columns, group }: { columns: readonly Column[]; group: SettlementReport['groupBy'] }) {
  const { t } = useTranslation('settlement');
  return (
    <>
      <colgroup>
        <col className={styles.colNumber} />
        <col />
        {columns.map(({ id }) => (
          <col key={id} className={styles.colFigure} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={styles.left}>
            {t('no')}
          </th>
          <th scope="col" rowSpan={2} className={styles.left}>
            {t(`groupHead.${group}`)}
          </th>
          {GROUPS.map((one) => (
            <th
              key={one}
              scope="colgroup"
              colSpan={columns.filter((column) => column.group === one).length}
              className={styles.group}
            >
              {t(`columnGroup.${one}`)}
            </th>
          ))}
        </tr>
        <tr>
          {columns.map(({ id, total }) => (
            <th key={id} scope="col" className={total ? styles.first : ''}>
              {t(`column.${id}`)}
            </th>
          ))}
        </tr>
        <tr className={`${styles.numbers} fig`}>
          <th className={styles.left}>(1)</th>
          <th className={styles.left}>(2)</th>
          {columns.map(({ id, number, total }) => (
            <th key={id} className={total ? styles.first : ''}>
              {number === null ? '' : `(${number})`}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
