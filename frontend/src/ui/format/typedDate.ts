const SEPARATED = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})$/;
const TOGETHER = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;

/** 23/11/2026, 23.11.26, 231126 and 23112026 as `2026-11-23`; undefined when it is no day of the calendar. */
export function parseTypedDate(text: string): string | undefined {
  const parts = SEPARATED.exec(text.trim()) ?? TOGETHER.exec(text.trim());
  if (!parts) return undefined;
  const [day = 0, month = 0, year = 0] = parts.slice(1).map(Number);
  const fullYear = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(fullYear, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
