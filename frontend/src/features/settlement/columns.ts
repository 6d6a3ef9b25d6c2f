import type { SettlementColumn, SettlementRow } from '@/api';

export type ColumnGroup = 'received' | 'resolved' | 'pending';
export type Column = {
  id: SettlementColumn;
  group: ColumnGroup;
  /** As printed on Biểu II.06a; the form has none for dossiers without a deadline. */
  number: number | null;
  value: (row: SettlementRow) => number;
  total?: true;
};

/** The figures of Biểu II.06a/VPCP/KSTT from left to right. */
const COLUMNS: readonly Column[] = [
  { id: 'RECEIVED_TOTAL', group: 'received', number: 3, value: (row) => row.received.total, total: true },
  { id: 'RECEIVED_ONLINE', group: 'received', number: 4, value: (row) => row.received.online },
  {
    id: 'RECEIVED_DIRECT_OR_POSTAL',
    group: 'received',
    number: 5,
    value: (row) => row.received.directOrPostal,
  },
  { id: 'RECEIVED_CARRIED_OVER', group: 'received', number: 6, value: (row) => row.received.carriedOver },
  { id: 'RESOLVED_TOTAL', group: 'resolved', number: 7, value: (row) => row.resolved.total, total: true },
  { id: 'RESOLVED_EARLY', group: 'resolved', number: 8, value: (row) => row.resolved.early },
  { id: 'RESOLVED_ON_TIME', group: 'resolved', number: 9, value: (row) => row.resolved.onTime },
  { id: 'RESOLVED_LATE', group: 'resolved', number: 10, value: (row) => row.resolved.late },
  { id: 'RESOLVED_NO_DEADLINE', group: 'resolved', number: null, value: (row) => row.resolved.noDeadline },
  { id: 'PENDING_TOTAL', group: 'pending', number: 11, value: (row) => row.pending.total, total: true },
  { id: 'PENDING_IN_TIME', group: 'pending', number: 12, value: (row) => row.pending.inTime },
  { id: 'PENDING_OVERDUE', group: 'pending', number: 13, value: (row) => row.pending.overdue },
];

/** The column without a number appears only when it counts something. */
export const columnsFor = (total: SettlementRow) =>
  COLUMNS.filter(({ number, value }) => number !== null || value(total) > 0);

export const columnOf = (id: string | undefined) => COLUMNS.find((column) => column.id === id);

/** Early and on time among the resolved ones that had a date to keep. */
export function onTimeRate({ resolved }: SettlementRow) {
  const kept = resolved.early + resolved.onTime;
  const dated = kept + resolved.late;
  return { kept, dated, rate: dated === 0 ? null : kept / dated };
}
