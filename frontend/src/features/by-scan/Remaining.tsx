import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import { remaining } from './owed';
import type { StackEntry } from './useStack';

/** What is done and what is left of this turn, in one sentence that is read out when it changes. */
export function Remaining({ entries }: { entries: readonly StackEntry[] }) {
  const { t } = useTranslation('byScan');
  const format = useFormat();
  const { done, unpaid, dueVnd, refused } = remaining(entries);
  const parts = [
    done > 0 && t('remaining.done', { count: done, number: format.number(done) }),
    unpaid > 0 &&
      t('remaining.unpaid', {
        count: unpaid,
        number: format.number(unpaid),
        amount: format.money(dueVnd),
      }),
    refused > 0 && t('remaining.refused', { count: refused, number: format.number(refused) }),
  ].filter(Boolean);
  return (
    <p role="status" className="fig">
      {parts.length > 0 && <b>{parts.join(' · ')}</b>}
    </p>
  );
}
