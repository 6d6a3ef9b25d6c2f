import type { Period } from '@/ui';

const plain = (date: Date) => date.toISOString().slice(0, 10);

/** A day and the seven after it: what falls due soon has no name among the periods of the past. */
export function weekAhead(today: string): Period {
  const until = new Date(`${today}T00:00:00Z`);
  until.setUTCDate(until.getUTCDate() + 7);
  return { from: today, to: plain(until) };
}
