/** A stretch of whole days, both ends inclusive, as plain dates. */
export type Period = { from: string; to: string };

const two = (n: number) => String(n).padStart(2, '0');
const day = (year: number, month: number, date: number) => `${year}-${two(month)}-${two(date)}`;
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whole months of the calendar: which one begins it, and how many. */
const calendar = (first: number, months: number) => (year: number) => {
  const last = first + months - 1;
  return { from: day(year, first, 1), to: day(year, last, lastOf(year, last)) };
};
/**
 * The state's reporting periods are cut on the 14th (NĐ 09/2019/NĐ-CP, Điều 12): `first` is the month
 * that begins on its 15th, 0 being December of the year before.
 */
const cutOnThe14th = (first: number, months: number) => (year: number) => ({
  from: first === 0 ? day(year - 1, 12, 15) : day(year, first, 15),
  to: day(year, first + months, 14),
});

const MONTHS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10', 'M11', 'M12'] as const;
const monthPeriods = Object.fromEntries(
  MONTHS.map((month, index) => [month, calendar(index + 1, 1)]),
) as Record<(typeof MONTHS)[number], (year: number) => Period>;

const PERIODS = {
  YEAR: calendar(1, 12),
  H1: calendar(1, 6),
  H2: calendar(7, 6),
  Q1: calendar(1, 3),
  Q2: calendar(4, 3),
  Q3: calendar(7, 3),
  Q4: calendar(10, 3),
  ...monthPeriods,
  S_YEAR: cutOnThe14th(0, 12),
  S_H1: cutOnThe14th(0, 6),
  S_Q1: cutOnThe14th(0, 3),
  S_Q2: cutOnThe14th(3, 3),
  S_Q3: cutOnThe14th(6, 3),
  S_Q4: cutOnThe14th(9, 3),
} satisfies Record<string, (year: number) => Period>;

export type PeriodKind = keyof typeof PERIODS;
export type NamedPeriod = { kind: PeriodKind; year: number };
/** As the list shows them, in three groups. */
export const PERIOD_GROUPS = {
  calendar: ['YEAR', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'],
  month: MONTHS,
  state: ['S_YEAR', 'S_H1', 'S_Q1', 'S_Q2', 'S_Q3', 'S_Q4'],
} as const satisfies Record<string, readonly PeriodKind[]>;
const KINDS: readonly PeriodKind[] = Object.values(PERIOD_GROUPS).flat();

export const periodOf = ({ kind, year }: NamedPeriod): Period => PERIODS[kind](year);

/** The name of a stretch of days, if it has one. */
export function nameOf({ from, to }: Period): NamedPeriod | undefined {
  const year = Number(to.slice(0, 4));
  const kind = KINDS.find((candidate) => {
    const period = periodOf({ kind: candidate, year });
    return period.from === from && period.to === to;
  });
  return kind && { kind, year };
}

/** The periods that follow each other without a gap. */
const SERIES: readonly (readonly PeriodKind[])[] = [
  ['YEAR'],
  ['H1', 'H2'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
  MONTHS,
  ['S_YEAR'],
  ['S_Q1', 'S_Q2', 'S_Q3', 'S_Q4'],
];

/** The period before or after, of the same length: Q1 of 2016 is followed by Q2, and preceded by Q4 of 2015. */
export function neighbour({ kind, year }: NamedPeriod, step: 1 | -1): NamedPeriod {
  const series = SERIES.find((one) => one.includes(kind)) ?? [kind];
  const index = series.indexOf(kind) + step;
  const next = series.at(index % series.length) ?? kind;
  return { kind: next, year: year + Math.floor(index / series.length) };
}

/** The half-year of the calendar that holds a day. */
export const halfYearOf = (date: string): NamedPeriod => ({
  kind: Number(date.slice(5, 7)) <= 6 ? 'H1' : 'H2',
  year: Number(date.slice(0, 4)),
});
