import type { DossierView } from '@/api';
import type { StackEntry } from './useStack';

type Fees = Pick<DossierView['fees'], 'dueVnd'>;
type Entry = Pick<StackEntry, 'done' | 'unread'> & {
  dossier: { fees: Fees; returnedAt: DossierView['returnedAt'] } | undefined;
  action: Pick<NonNullable<StackEntry['action']>, 'allowed' | 'reasonCode'> | undefined;
};

/** The server locks a result while its fee is not paid; the code says that it is this and nothing else. */
export const waitsForFee = ({ done, action }: Pick<Entry, 'done' | 'action'>) =>
  !done && action?.reasonCode === 'FEE_DUE';

/** What is left on the counter: money first, then what cannot be handed over yet for another reason. */
export function remaining(entries: readonly Entry[]) {
  const open = entries.filter(({ done, unread }) => !done && unread === null);
  const unpaid = open.filter(waitsForFee);
  return {
    done: entries.filter(({ done }) => done).length,
    unpaid: unpaid.length,
    dueVnd: unpaid.reduce((sum, { dossier }) => sum + (dossier?.fees.dueVnd ?? 0), 0),
    refused: open.filter(
      (entry) => entry.action?.allowed === false && !waitsForFee(entry) && entry.dossier?.returnedAt === null,
    ).length,
  };
}

/** The receipt that holds, the last one where there are several. */
export const heldReceipt = ({ receipts }: Pick<DossierView['fees'], 'receipts'>) =>
  receipts.filter(({ cancellation }) => cancellation === null).at(-1);
