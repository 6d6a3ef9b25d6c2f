import type { LedgerEvent } from '@/api';

/** What an entry of the ledger tells beside who and when, in the order in which it is read. */
export const DETAILS = [
  'reason',
  'step',
  'from',
  'to',
  'toName',
  'assignee',
  'fileName',
  'sha256',
  'resultNumber',
  'outcome',
  'collectedBy',
  'firstPhaseEndsAt',
  'promisedBefore',
  'promisedAt',
  'procedure',
  'version',
  'documents',
  'handedIn',
  'originals',
  'originalsNote',
  'from',
  'location',
  'backEntry',
  'onBehalfOf',
  'warning',
  'totalVnd',
  'receipt',
  'amountVnd',
  'payer',
  'notice',
  'reference',
  'question',
  'department',
  'answer',
  'agency',
  'result',
  'unanswered',
  'note',
] as const;
export type Detail = (typeof DETAILS)[number];

export const detailsOf = ({ details }: LedgerEvent): { name: Detail; value: string }[] =>
  DETAILS.flatMap((name) => {
    const value = details[name];
    return value === undefined ? [] : [{ name, value }];
  });

/** `9f3c·71ab`: enough to tell two entries apart; the whole hash is shown on demand. */
export const shortHash = (hash: string) => `${hash.slice(0, 4)}·${hash.slice(4, 8)}`;

export const newestFirst = (events: LedgerEvent[]) => [...events].sort((a, b) => b.seq - a.seq);
