import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SettlementRow } from '@/api';
import { useFormat } from '@/ui';
import type { Column } from './columns';
import type { Cell } from './moveCell';
import styles from './SettlementTable.module.css';

type Props = {
  column: Column;
  row: SettlementRow;
  label: string;
  cell: Cell;
  /** The one tab stop of the grid. */
  current: boolean;
  open: boolean;
  onFocus: (cell: Cell) => void;
};

/** A figure that counts dossiers is a link to exactly those; zero is plain. */
export function FigureCell({ column, row, label, cell, current, open, onFocus }: Props) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const value = column.value(row);
  const place = {
    tabIndex: current ? 0 : -1,
    'data-cell': `${cell.row}.${cell.column}`,
    onFocus: () => onFocus(cell),
  };
  const tone = `${column.total ? styles.first : ''} fig`;
  if (value === 0)
    return (
      <td role="gridcell" className={`${tone} ${styles.zero}`} {...place}>
        0
      </td>
    );
  return (
    <td role="gridcell" className={`${tone} ${open ? styles.open : ''}`}>
      <Link
        to="/reports/settlement"
        search={(now) => ({ ...now, look: undefined, column: column.id, key: row.key ?? undefined })}
        resetScroll={false}
        aria-label={t('figure', {
          count: value,
          number: format.number(value),
          row: label,
          column: t(`cell.${column.id}`),
        })}
        aria-expanded={open}
        {...place}
      >
        {format.number(value)}
      </Link>
    </td>
  );
}
