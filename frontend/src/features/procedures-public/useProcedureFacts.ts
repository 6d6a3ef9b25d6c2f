import { useTranslation } from 'react-i18next';
import type { FeeKind, ProcedureSummary } from '@/api';
import { useFormat } from '@/ui';

/** How long and how much, in words. The limit of the counter stands for all channels when it is there. */
export function useProcedureFacts() {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  const price = (kind: FeeKind, vnd: number | null) => {
    if (kind === 'NONE') return t('fee.NONE');
    const amount = vnd === null ? null : format.money(vnd);
    if (amount === null || kind === 'DECIDED_ELSEWHERE') return t('fee.DECIDED_ELSEWHERE');
    return kind === 'PER_PAGE' ? t('fee.PER_PAGE', { amount }) : amount;
  };
  return {
    price,
    limit({ immediate, timeLimits }: Pick<ProcedureSummary, 'immediate' | 'timeLimits'>) {
      if (immediate) return t('immediate');
      const limit =
        timeLimits.find(({ channel }) => channel === null || channel === 'DIRECT') ?? timeLimits[0];
      return limit ? format.limit(limit) : t('noLimit');
    },
    fee: ({ feeKind, feeVnd }: Pick<ProcedureSummary, 'feeKind' | 'feeVnd'>) => price(feeKind, feeVnd),
  };
}
