import { useTranslation } from 'react-i18next';
import type { ReportSubscriptionChoices, ReportSubscriptionRequest } from '@/api';
import { useFormat } from '@/ui';

type Stated = Pick<
  ReportSubscriptionRequest,
  'report' | 'groupBy' | 'period' | 'series' | 'every' | 'day' | 'time'
>;

/** What a subscription says, in words; a report or series that is no longer offered keeps its key. */
export function useSubscriptionWords(choices: ReportSubscriptionChoices | undefined) {
  const { t } = useTranslation('mailing');
  const format = useFormat();
  const offered = (report: string) => choices?.reports.find((one) => one.report === report);
  const said = (words: { vi: string; en: string } | undefined, otherwise: string) =>
    words ? format.text(words.vi, words.en) : otherwise;
  return {
    report: ({ report }: Stated) => said(offered(report)?.title, report),
    grouping: ({ report, groupBy }: Stated) =>
      said(offered(report)?.groupings.find(({ key }) => key === groupBy)?.label, groupBy),
    period: ({ period, series }: Stated) =>
      said(choices?.series.find((one) => one.series === series)?.words, t(`period.${period}`)),
    rhythm: ({ every, day, time }: Stated) =>
      every === 'WEEKLY'
        ? t('rhythm.WEEKLY', { day: t(`weekday.${(day ?? 1) as 1}`), time })
        : t(`rhythm.${every}`, { day, time }),
  };
}
