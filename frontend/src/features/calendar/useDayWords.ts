import { useTranslation } from 'react-i18next';
import type { CalendarDay, DayKind } from '@/api';
import { useFormat } from '@/ui';
import { isStated, type DayDraft, type Hours } from './drafts';

/** A dash at which no line breaks. */
const TO = '\u2060–\u2060';

/** What a day is, in words: for the cell's name, the list and the panel. */
export function useDayWords() {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const hours = (sessions: readonly Hours[]) =>
    sessions.map(({ opensAt, closesAt }) => `${opensAt.slice(0, 5)}${TO}${closesAt.slice(0, 5)}`).join(', ');
  const kind = (value: DayKind) => t(`kind.${value}`);
  return {
    hours,
    kind,
    /** "Thứ Ba 24/11, nghỉ, Ngày Văn hóa Việt Nam, Nghị quyết 28/2026/QH16" */
    name(day: CalendarDay, { isToday, draft }: { isToday: boolean; draft: DayDraft | undefined }) {
      const changed = draft && (draft.kind === null ? t('day.takenBack') : t(`spoken.${draft.kind}`));
      return [
        `${format.weekday(day.date)} ${format.dayMonth(day.date)}`,
        t(`spoken.${day.kind}`),
        format.text(day.reason, day.reasonEn),
        day.legalReference,
        isStated(day) && day.certainty !== 'ANNOUNCED' && t(`certainty.${day.certainty ?? 'EXPECTED'}`),
        day.scope === 'AGENCY' && t('scope.AGENCY'),
        isToday && t('day.today'),
        changed && t('day.unsaved', { what: changed }),
      ]
        .filter(Boolean)
        .join(', ');
    },
  };
}
