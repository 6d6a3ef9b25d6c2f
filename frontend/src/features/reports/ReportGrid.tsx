import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportName, ReportTable } from '@/api';
import { useFormat } from '@/ui';
import { figureText } from './figureText';
import styles from './ReportGrid.module.css';

type Row = ReportTable['rows'][number];
type Column = ReportTable['columns'][number];
type Open = { column: string; key: string | null };
type Props = { report: ReportName; table: ReportTable; open: Open | undefined };

/** The report itself: a plain table with a caption, whose figures of dossiers are links to exactly those. */
export function ReportGrid({ report, table, open }: Props) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const body = useRef<HTMLTableElement>(null);
  // Closing the dock gives the focus back to the figure that opened it.
  const last = useRef(open);
  useEffect(() => {
    if (last.current && !open)
      body.current
        ?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figureId(last.current))}"]`)
        ?.focus();
    last.current = open;
  }, [open]);
  const rowHead = format.text(table.rowHead.vi, table.rowHead.en);
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={t('tableRegion')}
      tabIndex={0}
      data-scroll-restoration-id="report"
    >
      <table ref={body} className={styles.table}>
        <caption className="visually-hidden">
          {t('caption', { title: format.text(table.title.vi, table.title.en), group: rowHead.toLowerCase() })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('no')}
            </th>
            <th scope="col" className={styles.label}>
              {rowHead}
            </th>
            {table.columns.map(({ key, label, kind }) => (
              <th key={key} scope="col" className={kind === 'TEXT' ? styles.words : undefined}>
                {format.text(label.vi, label.en)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <Line
              key={row.key ?? index}
              report={report}
              table={table}
              row={row}
              number={index + 1}
              open={open}
            />
          ))}
        </tbody>
        {table.total && (
          <tfoot>
            <Line report={report} table={table} row={table.total} open={open} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Dossiers and feedback are listed; sums and shares are not. */
export const isOpenable = ({ opens, kind }: Column) => opens || kind === 'FEEDBACK';

const figureId = ({ column, key }: Open) => `${column}/${key ?? ''}`;

type LineProps = {
  report: ReportName;
  table: ReportTable;
  row: Row;
  number?: number;
  open: Open | undefined;
};

function Line({ report, table, row, number, open }: LineProps) {
  const format = useFormat();
  const label = format.text(row.label.vi, row.label.en);
  return (
    <tr className={open?.key === row.key ? styles.openRow : undefined}>
      <td className={`${styles.number} fig`}>{number}</td>
      <th scope="row" className={styles.label} title={label}>
        {label}
      </th>
      {table.columns.map((column, at) => (
        <Figure
          key={column.key}
          report={report}
          column={column}
          cell={row.cells[at]}
          row={row}
          open={open?.column === column.key && open.key === row.key}
        />
      ))}
    </tr>
  );
}

type FigureProps = {
  report: ReportName;
  column: Column;
  cell: Row['cells'][number] | undefined;
  row: Row;
  open: boolean;
};

function Figure({ report, column, cell, row, open }: FigureProps) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const text = figureText(column.kind, cell, format.language);
  if (!isOpenable(column) || !cell?.value) {
    const tone = column.kind === 'TEXT' ? styles.words : 'fig';
    return <td className={`${tone} ${cell?.value ? '' : styles.zero}`}>{text}</td>;
  }
  return (
    <td className={`fig ${open ? styles.open : ''}`}>
      <Link
        to="/reports/$report"
        params={{ report }}
        search={(now) => ({ ...now, column: column.key, key: row.key ?? undefined })}
        resetScroll={false}
        data-figure={figureId({ column: column.key, key: row.key })}
        aria-expanded={open}
        aria-label={t(column.kind === 'FEEDBACK' ? 'feedback.title' : 'figure', {
          count: cell.value,
          number: text,
          row: format.text(row.label.vi, row.label.en),
          column: format.text(column.label.vi, column.label.en),
        })}
      >
        {text}
      </Link>
    </td>
  );
}
