/** A stretch of whole days, both ends inclusive, as plain dates. */
export type Days = { from: string; to: string };

const two = (n: number) => String(n).padStart(2, '0');
const plain = (date: Date) =>
  `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
const utc = (year: number, month: number, day: number) => plain(new Date(Date.UTC(year, month, day)));

export const PRESETS = ['WEEK_AHEAD', 'MONTH', 'LAST_MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type Preset = (typeof PRESETS)[number];

/** A handful of stretches around a day; the reporting periods of the state belong to biểu II.06a. */
export function daysOf(preset: Preset, today: string): Days {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  const day = Number(today.slice(8, 10));
  const months = (first: number, count: number): Days => ({
    from: utc(year, first, 1),
    to: utc(year, first + count, 0),
  });
  switch (preset) {
    case 'WEEK_AHEAD':
      return { from: today, to: utc(year, month, day + 7) };
    case 'MONTH':
      return months(month, 1);
    case 'LAST_MONTH':
      return months(month - 1, 1);
    case 'QUARTER':
      return months(month - (month % 3), 3);
    case 'HALF_YEAR':
      return months(month < 6 ? 0 : 6, 6);
    case 'YEAR':
      return months(0, 12);
  }
}

export const presetOf = ({ from, to }: Days, today: string): Preset | undefined =>
  PRESETS.find((preset) => {
    const days = daysOf(preset, today);
    return days.from === from && days.to === to;
  });
