import { Link } from '@tanstack/react-router';
import type { ReportName } from '@/api';
import { useFormat } from '@/ui';

/** Where a figure is counted, and of which days. */
export type Door = {
  report: ReportName;
  column: string;
  from: string;
  to: string;
  by?: string;
  /** The row; the total without. */
  row?: string;
};

type Props = { value: number; name: string; door: Door };

/** A figure that counts dossiers is a link to exactly those; zero is plain. */
export function FigureLink({ value, name, door: { report, column, from, to, by, row } }: Props) {
  const format = useFormat();
  const text = format.number(value);
  if (value === 0) return <span className="fig">{text}</span>;
  return (
    <Link
      to="/reports/$report"
      params={{ report }}
      search={{ from, to, by, column, key: row }}
      className="fig"
      aria-label={`${name}: ${text}`}
    >
      {text}
    </Link>
  );
}
