import { useTranslation } from 'react-i18next';
import type { ReportTable } from '@/api';
import { useFormat } from '@/ui';

export type Figure = {
  column: ReportTable['columns'][number];
  /** None is the row of totals. */
  rowKey: string | undefined;
};

/** Which figure it is, in words, with its number. */
export function useFigureTitle(table: ReportTable, { column, rowKey }: Figure) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const row = rowKey === undefined ? table.total : table.rows.find(({ key }) => key === rowKey);
  const count = row?.cells[table.columns.indexOf(column)]?.value ?? 0;
  return t(column.kind === 'FEEDBACK' ? 'feedback.title' : 'dock.title', {
    row: row ? format.text(row.label.vi, row.label.en) : (rowKey ?? ''),
    column: format.text(column.label.vi, column.label.en),
    count,
    number: format.number(count),
  });
}
