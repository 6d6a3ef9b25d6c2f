import type { Hours } from './drafts';

const TYPED = /^(\d{1,2})(?:[:hHgG.](\d{2})?|(\d{2}))?$/;

/** 7, 7h30, 0730, 7:30 and 07.30 as `07:30`; undefined when it is no time of day. */
export function parseTypedTime(text: string): string | undefined {
  const parts = TYPED.exec(text.trim());
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? parts[3] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** What is typed of these hours is not all a time of day. */
export const hasWrongTime = (hours: readonly Hours[]) =>
  hours.some(({ opensAt, closesAt }) => !parseTypedTime(opensAt) || !parseTypedTime(closesAt));
