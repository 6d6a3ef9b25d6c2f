import { formatBirth } from '@/ui';

const two = (text: string) => text.padStart(2, '0');

/** No applicant is born in the future: 26 is 2026 only when that year has come. */
function fullYear(year: string, today: Date) {
  if (year.length === 4) return year;
  return `${Number(year) <= today.getFullYear() % 100 ? '20' : '19'}${year}`;
}

/** "1996", "14051996", "140596", "14/5/1996" as the contract wants it; null when it is none of these. */
export function readBirth(typed: string, today = new Date()): string | null {
  const text = typed.trim();
  if (/^\d{4}$/.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const parts =
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text) ?? /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(text);
  if (!parts) return null;
  const [day, month, year] = parts.slice(1) as [string, string, string];
  return `${fullYear(year, today)}-${two(month)}-${two(day)}`;
}

/** What the field shows once left: 14/05/1996, or what was typed when it cannot be read. */
export function tidyBirth(typed: string) {
  const date = readBirth(typed);
  return date === null ? typed : formatBirth(date);
}
