import { useMemo } from 'react';
import type { TimeLimit } from '@/api';
import { inLanguage } from '@/api';
import { useLanguage } from '@/i18n';
import * as dates from './dates';
import * as numbers from './numbers';
import * as workingTime from './workingTime';

type Moment = string | Date;

/** The formats of dates, numbers and working time, in the person's language. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      date: dates.formatDate,
      dayMonth: dates.formatDayMonth,
      time: dates.formatTime,
      dateTime: dates.formatDateTime,
      birth: dates.formatBirth,
      longDate: (value: Moment, inSentence?: boolean) => dates.formatLongDate(value, language, inSentence),
      stripDate: (value: Moment) => dates.formatStripDate(value, language),
      moment: (value: Moment, now: Moment) => dates.formatMoment(value, now, language),
      weekday: (value: Moment, inSentence?: boolean) => dates.weekdayName(value, language, inSentence),
      number: (value: number) => numbers.formatNumber(value, language),
      /** The server counts no further than a thousand. */
      upTo999: (value: number) => (value > 999 ? '999+' : numbers.formatNumber(value, language)),
      percent: (fraction: number) => numbers.formatPercent(fraction, language),
      money: (vnd: number) => numbers.formatMoney(vnd, language),
      limit: (limit: TimeLimit, second?: TimeLimit | null) =>
        workingTime.formatLimit(limit, language, second),
      workingMinutes: (minutes: number, options?: Parameters<typeof workingTime.formatWorkingMinutes>[2]) =>
        workingTime.formatWorkingMinutes(minutes, language, options),
      /** Picks the server's text: `text(day.reason, day.reasonEn)`. */
      text: (vi: string | null | undefined, en: string | null | undefined) =>
        inLanguage(language, vi, en) ?? '',
    }),
    [language],
  );
}
