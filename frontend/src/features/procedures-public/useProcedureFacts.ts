import { useTranslation } from 'react-i18next';
import type { ProcedureSummary } from '@/api';
import { useFormat } from '@/ui';

/** How long and how much, in words. The limit of the counter stands for all channels when it is there. */
export function useProcedureFacts() {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  return {
    limit({ immediate, timeLimits }: ProcedureSummary) {
      if (immediate) return t('immediate');
      const limit =
        timeLimits.find(({ channel }) => channel === null || channel === 'DIRECT') ?? timeLimits[0];
      return limit ? format.limit(limit) : t('noLimit');
    },
    fee({ feeKind, feeVnd }: ProcedureSummary) {
      const amount = feeVnd === null ? null : format.money(feeVnd);
      if (feeKind === 'NONE') return t('fee.NONE');
      if (amount === null || feeKind === 'DECIDED_ELSEWHERE') return t('fee.DECIDED_ELSEWHERE');
      return feeKind === 'PER_PAGE' ? t('fee.PER_PAGE', { amount }) : amount;
    },
  };
}
