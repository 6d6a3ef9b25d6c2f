import type { ReportSubscription, ReportSubscriptionChoices, ReportSubscriptionRequest } from '@/api';

export const PERIODS = [
  'PREVIOUS_DAY',
  'PREVIOUS_WEEK',
  'PREVIOUS_MONTH',
  'PREVIOUS_QUARTER',
  'NAMED',
] as const;
export const RHYTHMS = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
export const FORMATS = ['PDF', 'XLSX', 'CSV'] as const;

const DAYS_OF = { DAILY: 0, WEEKLY: 7, MONTHLY: 31 } as const;

export type SubscriptionFields = Omit<ReportSubscriptionRequest, 'series' | 'day' | 'addresses'> & {
  series: string;
  day: number;
  /** As typed: one a line, or with commas between. */
  addresses: string;
};

/** The usual: biểu II.06a of the month before, on its first day. */
export const newSubscription = (language: 'VI' | 'EN'): SubscriptionFields => ({
  report: 'settlement',
  groupBy: 'FIELD',
  format: 'PDF',
  language,
  period: 'PREVIOUS_MONTH',
  series: '',
  every: 'MONTHLY',
  day: 1,
  time: '07:00',
  addresses: '',
});

export const subscriptionFields = (seen: ReportSubscription): SubscriptionFields => ({
  report: seen.report,
  groupBy: seen.groupBy,
  format: seen.format,
  language: seen.language,
  period: seen.period,
  series: seen.series ?? '',
  every: seen.every,
  day: seen.day ?? 1,
  time: seen.time,
  addresses: seen.addresses.join('\n'),
});

export const addressesOf = (typed: string) => typed.split(/[\s,;]+/).filter((address) => address !== '');

/** `7h30`, `7.30` and `7:30` are half past seven; what is no time is for the server to refuse. */
export const timeOf = (typed: string) => {
  const [, hours, minutes] = /^\s*(\d{1,2})[:hg.](\d{2})\s*$/i.exec(typed) ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : typed.trim();
};

/** What the rhythm and the period do not have is left out. */
export const subscriptionRequest = (fields: SubscriptionFields): ReportSubscriptionRequest => ({
  ...fields,
  series: fields.period === 'NAMED' ? fields.series : null,
  day: fields.every === 'DAILY' ? null : Math.min(fields.day, DAYS_OF[fields.every]),
  time: timeOf(fields.time),
  addresses: addressesOf(fields.addresses),
});

/** The days that a rhythm can choose from. */
export const daysOf = (every: SubscriptionFields['every']) =>
  Array.from({ length: DAYS_OF[every] }, (_, index) => index + 1);

/** Another report has other groupings; the first is its usual one. */
export const withReport = (
  report: string,
  { reports }: ReportSubscriptionChoices,
): Pick<SubscriptionFields, 'report' | 'groupBy'> => ({
  report,
  groupBy: reports.find((one) => one.report === report)?.groupings[0]?.key ?? '',
});
