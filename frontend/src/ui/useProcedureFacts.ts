import { useTranslation } from 'react-i18next';
import type { Channel, FeeKind, ProcedureSummary, ProcedureView } from '@/api';
import { useFormat } from './format/useFormat';

/** The rules set no date for this channel, and it is not resolved on the spot: the desk agrees upon one. */
export const needsAppointment = (
  { immediate, timeLimits }: Pick<ProcedureView, 'immediate' | 'timeLimits'>,
  channel: Channel,
) => !immediate && !timeLimits.some((limit) => limit.channel === null || limit.channel === channel);

/** How long and how much a procedure takes, in words. */
export function useProcedureFacts() {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const price = (kind: FeeKind, vnd: number | null) => {
    if (kind === 'NONE') return t('fee.NONE');
    // Tiers of pages have no one price.
    if (kind === 'PER_PAGE' && vnd === null) return t('fee.byPage');
    if (kind === 'DECIDED_ELSEWHERE' || vnd === null) return t('fee.DECIDED_ELSEWHERE');
    const amount = format.money(vnd);
    return kind === 'PER_PAGE' ? t('fee.PER_PAGE', { amount }) : amount;
  };
  return {
    price,
    fee: ({ feeKind, feeVnd }: Pick<ProcedureSummary, 'feeKind' | 'feeVnd'>) => price(feeKind, feeVnd),
    /** The channel's own limit, else that of all channels; undefined when the law sets none. */
    limit({ timeLimits }: Pick<ProcedureSummary, 'timeLimits'>, channel: Channel = 'DIRECT') {
      const limit =
        timeLimits.find((one) => one.channel === channel) ?? timeLimits.find((one) => one.channel === null);
      return limit && format.limit(limit);
    },
  };
}
