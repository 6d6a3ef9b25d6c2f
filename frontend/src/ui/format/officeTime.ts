/** Instants are read on the office's wall clock, whatever the zone of the browser. */
export const OFFICE_ZONE = 'Asia/Ho_Chi_Minh';

export type OfficeTime = {
  year: number;
  month: number;
  day: number;
  /** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
  weekday: number;
  hour: number;
  minute: number;
};

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: OFFICE_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const isoWeekday = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/** Takes an instant or a date without time (`2026-11-27`), which is already the office's. */
export function officeTime(value: string | Date): OfficeTime {
  const plain = typeof value === 'string' ? PLAIN_DATE.exec(value) : null;
  if (plain) {
    const [year, month, day] = plain.slice(1).map(Number) as [number, number, number];
    return { year, month, day, weekday: isoWeekday(year, month, day), hour: 0, minute: 0 };
  }
  const parts = Object.fromEntries(
    wallClock.formatToParts(new Date(value)).map((part) => [part.type, Number(part.value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  const { year, month, day, hour, minute } = parts;
  return { year, month, day, weekday: isoWeekday(year, month, day), hour, minute };
}

const two = (n: number) => String(n).padStart(2, '0');

/** `2026-11-27`, the office's date of that instant. */
export function officeDate(value: string | Date) {
  const { year, month, day } = officeTime(value);
  return `${year}-${two(month)}-${two(day)}`;
}

export const isSameOfficeDay = (a: string | Date, b: string | Date) => officeDate(a) === officeDate(b);

/** `offset` days after a plain date; only for laying out calendars, never to compute a deadline. */
export function neighbourDate(date: string, offset: number) {
  const { year, month, day } = officeTime(date);
  return new Date(Date.UTC(year, month - 1, day + offset)).toISOString().slice(0, 10);
}
