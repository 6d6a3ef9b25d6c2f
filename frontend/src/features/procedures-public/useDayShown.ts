import { useSearch } from '@tanstack/react-router';
import { serverNow } from '@/api';
import { officeDate } from '@/ui';

/** The day of the address on which procedures are shown; undefined for today, however the address says it. */
export function useDayShown(): string | undefined {
  const { inForceOn } = useSearch({ strict: false });
  return inForceOn === officeDate(serverNow()) ? undefined : inForceOn;
}
