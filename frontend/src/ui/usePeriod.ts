import { useTranslation } from 'react-i18next';
import { neighbourDate } from './format';
import { useFormat } from './format/useFormat';

type Period = { effectiveFrom: string | null; effectiveUntil: string | null };

/** "từ 01/01/2026", "01/07/2021 – 30/06/2025": the last day included, though the server names the day after. */
export function usePeriod() {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return ({ effectiveFrom, effectiveUntil }: Period) => {
    if (!effectiveFrom) return '';
    const from = format.date(effectiveFrom);
    if (!effectiveUntil) return t('period.from', { from });
    return t('period.range', { from, to: format.date(neighbourDate(effectiveUntil, -1)) });
  };
}
