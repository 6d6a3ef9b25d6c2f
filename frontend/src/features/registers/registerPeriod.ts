import type { RegisterQuery } from '@/api';
import type { RegisterSearch } from './index';

const two = (number: number) => String(number).padStart(2, '0');

/** The days of a year or of one of its months, both ends inclusive. */
export function registerQueryOf(
  search: RegisterSearch,
  thisYear: number,
): RegisterQuery & { from: string; to: string } {
  const year = search.year ?? thisYear;
  const { month } = search;
  const lastDay = month ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 31;
  return {
    register: search.register ?? 'DOSSIERS',
    from: `${year}-${two(month ?? 1)}-01`,
    to: `${year}-${two(month ?? 12)}-${two(lastDay)}`,
    book: search.book,
  };
}
