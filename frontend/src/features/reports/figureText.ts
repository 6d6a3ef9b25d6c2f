import type { ReportTable } from '@/api';
import { formatNumber } from '@/ui';

type Cell = ReportTable['rows'][number]['cells'][number];
type Kind = ReportTable['columns'][number]['kind'];
export type SpokenIn = 'vi' | 'en';

const MINUTES = 60;
const NO_DATA = '–';

/** A figure as it is read: 2.090, 99,52, working time as hours and minutes; a dash where there is no data. */
export function figureText(kind: Kind, cell: Cell | undefined, language: SpokenIn): string {
  if (kind === 'TEXT') return cell?.text?.[language] ?? NO_DATA;
  const value = cell?.value;
  if (value === null || value === undefined) return NO_DATA;
  switch (kind) {
    case 'PERCENT':
      return decimals(value, 2, language);
    case 'POINTS':
      return decimals(value, 1, language);
    case 'MINUTES':
      return hours(value, language);
    default:
      return formatNumber(value, language);
  }
}

const decimals = (value: number, digits: number, language: SpokenIn) =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);

function hours(minutes: number, language: SpokenIn) {
  const whole = Math.abs(Math.trunc(minutes));
  const text = `${formatNumber(Math.floor(whole / MINUTES), language)}:${String(whole % MINUTES).padStart(2, '0')}`;
  return minutes < 0 ? `−${text}` : text;
}
