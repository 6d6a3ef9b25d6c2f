import type { RatingSlip } from '@/api';

/** The slip as it is being filled in: all but the level may be left open. */
export type SlipDraft = {
  level: RatingSlip['level'] | undefined;
  reasons: NonNullable<RatingSlip['reasons']>;
  contacts: 0 | 1 | 2 | undefined;
  agencies: 0 | 1 | 2 | undefined;
  totalTime: RatingSlip['totalTime'];
  attitude: RatingSlip['attitude'];
  comment: string;
};

export const emptySlip: SlipDraft = {
  level: undefined,
  reasons: [],
  contacts: undefined,
  agencies: undefined,
  totalTime: undefined,
  attitude: undefined,
  comment: '',
};

/** What is sent; nothing while the level is open. */
export function slipOf({ level, contacts, agencies, totalTime, attitude, comment, reasons }: SlipDraft) {
  if (!level) return undefined;
  const slip: RatingSlip = { level };
  if (reasons.length > 0) slip.reasons = reasons;
  if (contacts !== undefined) slip.contacts = contacts;
  if (agencies !== undefined) slip.agencies = agencies;
  if (totalTime) slip.totalTime = totalTime;
  if (attitude) slip.attitude = attitude;
  if (comment.trim() !== '') slip.comment = comment.trim();
  return slip;
}
