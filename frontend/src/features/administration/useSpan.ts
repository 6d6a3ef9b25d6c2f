import { useTranslation } from 'react-i18next';
import { neighbourDate, useFormat } from '@/ui';

/** The day before which no agency of the register began: it stands for "since ever". */
const SINCE_EVER = '1900-01-01';

/** From when to when in words. The server names the first day after; people name the last day. */
export function useSpan() {
  const { t } = useTranslation('administration');
  const format = useFormat();
  return (from: string, until: string | null) => {
    const last = until && format.date(neighbourDate(until, -1));
    if (from === SINCE_EVER) return last ? t('span.until', { last }) : t('span.always');
    const first = format.date(from);
    return last ? t('span.both', { first, last }) : t('span.from', { first });
  };
}
