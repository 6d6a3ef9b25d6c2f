import { useTranslation } from 'react-i18next';
import type { ProcedureSummary } from '@/api';
import { useFormat } from '@/ui';

/** The fee of a procedure in words: an amount, an amount a page, none, or decided elsewhere. */
export function useFee(procedure: Pick<ProcedureSummary, 'feeKind' | 'feeVnd'> | undefined) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  if (!procedure) return '';
  const { feeKind, feeVnd } = procedure;
  if (feeKind === 'FIXED') return feeVnd === null ? t('fee.DECIDED_ELSEWHERE') : format.money(feeVnd);
  if (feeKind === 'PER_PAGE' && feeVnd !== null) return t('fee.PER_PAGE', { amount: format.money(feeVnd) });
  return feeKind === 'NONE' ? t('fee.NONE') : t('fee.DECIDED_ELSEWHERE');
}
