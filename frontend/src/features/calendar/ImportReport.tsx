import { useTranslation } from 'react-i18next';
import type { CalendarYearImport, FieldProblem } from '@/api';
import { useFormat } from '@/ui';
import { ScrollTable } from './ScrollTable';
import { useDayWords } from './useDayWords';

/** `line:3:date` */
const placeOf = (pointer: string) => {
  const [, line = '', column = ''] = pointer.split(':');
  return { line, column };
};

export function FileMistakes({ mistakes }: { mistakes: readonly FieldProblem[] }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  return (
    <ScrollTable
      caption={t('import.mistakes')}
      columns={[t('import.line'), t('import.column'), t('import.mistake')]}
    >
      {mistakes.map(({ pointer, detail, detailEn }) => {
        const { line, column } = placeOf(pointer);
        return (
          <tr key={`${pointer} ${detail}`}>
            <td className="fig">{line}</td>
            <td className="mono">{column}</td>
            <td>{format.text(detail, detailEn)}</td>
          </tr>
        );
      })}
    </ScrollTable>
  );
}

/** The year is there already, and the file tells the same of it. */
export const nothingToLoad = ({ newlyLoaded, changes }: CalendarYearImport) =>
  !newlyLoaded && changes.length === 0;

export function ImportChanges({ plan }: { plan: CalendarYearImport }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const words = useDayWords();
  const say = (day: CalendarYearImport['changes'][number]['after']) =>
    day ? `${words.kind(day.kind)}: ${format.text(day.reason, day.reasonEn)}` : t('import.nothing');
  const { changes, unchanged } = plan;
  return (
    <>
      <p role="status">
        <b>{nothingToLoad(plan) ? t('import.same') : t('import.wouldChange', { count: changes.length })}</b>{' '}
        {unchanged > 0 && t('import.unchanged', { count: unchanged })}
      </p>
      {changes.length > 0 && (
        <ScrollTable
          caption={t('import.changes')}
          columns={[t('list.date'), t('import.before'), t('import.after')]}
        >
          {changes.map(({ date, before, after }) => (
            <tr key={date}>
              <td className="fig nowrap">{format.stripDate(date)}</td>
              <td>{say(before)}</td>
              <td>
                <b>{say(after)}</b>
              </td>
            </tr>
          ))}
        </ScrollTable>
      )}
    </>
  );
}
