import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDays, CalendarPreviewRequest, CalendarScope } from '@/api';
import { Icon, KeyButton, useFormat, useShortcuts } from '@/ui';
import { DayForm } from './DayForm';
import { DayList } from './DayList';
import { ChosenTitle, DayFacts } from './DayPanel';
import styles from './DaysView.module.css';
import { previewOf } from './drafts';
import { focusDay } from './focusDay';
import { focusFirstInvalid } from './focusFirstInvalid';
import { KEYS } from './kinds';
import { Legend } from './Legend';
import { PreviewDialog } from './PreviewDialog';
import { UnsavedDays } from './UnsavedDays';
import { useYearEditor } from './useYearEditor';
import { YearGrid } from './YearGrid';
import { YearSummary } from './YearSummary';

type Props = {
  year: number;
  look: 'grid' | 'list';
  scope: CalendarScope;
  calendar: CalendarDays;
  today: string;
  start: string | undefined;
  editable: boolean;
  onScope: (scope: CalendarScope) => void;
  onSaved: () => void;
};

/** The days of one year, as twelve months or as a list, and the panel of the day chosen. */
export function DaysView({ year, look, scope, calendar, today, start, editable, onScope, onSaved }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const editor = useYearEditor(year, calendar, today, start);
  const panel = useRef<HTMLElement>(null);
  const [preview, setPreview] = useState<CalendarPreviewRequest>();
  const { chosen, chosenDates, choice, choose, drafts, unsaved } = editor;
  const canSet = editable && chosen.length > 0;

  useShortcuts([
    ...Object.entries(KEYS).map(([key, kind]) => ({
      keys: key,
      label: t(`kind.${kind}`),
      run: () => editor.setKind(kind),
      enabled: canSet,
    })),
    { keys: 'Escape', label: t('panel.clear'), run: editor.clearChoice, enabled: choice !== undefined },
  ]);

  // A link to a day arrives at that day.
  useEffect(() => {
    if (start) focusDay(start);
  }, [start]);

  const openPreview = () => {
    if (editor.isComplete()) setPreview(previewOf(drafts, scope));
    else focusFirstInvalid(panel.current);
  };
  const current = choice?.end ?? (editor.byDate.has(today) ? today : `${year}-01-01`);
  const last = choice && drafts[choice.end];

  return (
    <div className={styles.split}>
      <div className={styles.days}>
        <Legend editable={editable} />
        {look === 'grid' ? (
          <YearGrid
            year={year}
            days={editor.byDate}
            drafts={drafts}
            chosen={chosenDates}
            current={current}
            today={today}
            editable={editable}
            onChoose={choose}
          />
        ) : (
          <DayList
            year={year}
            days={calendar.days}
            drafts={drafts}
            chosen={chosenDates}
            today={today}
            onChoose={choose}
          />
        )}
      </div>
      <aside
        ref={panel}
        className={`${styles.panel} ${chosen.length > 0 || unsaved.length > 0 ? styles.open : ''} no-print`}
        aria-label={t('panel.label')}
      >
        <div className={styles.scroll}>
          {chosen.length === 0 ? (
            <YearSummary
              year={year}
              days={calendar.days}
              revision={calendar.revision}
              editable={editable}
              onChoose={choose}
            />
          ) : (
            <>
              <div className={styles.head}>
                <ChosenTitle days={chosen} />
                <button
                  type="button"
                  className={styles.close}
                  aria-label={t('panel.clear')}
                  onClick={editor.clearChoice}
                >
                  <Icon name="close" />
                </button>
              </div>
              {chosen.length === 1 && chosen[0] && <DayFacts day={chosen[0]} />}
              {editable ? (
                <DayForm
                  days={chosen}
                  draftFor={editor.draftFor}
                  ordinary={editor.ordinary}
                  scope={scope}
                  today={today}
                  missing={editor.missing}
                  onScope={onScope}
                  onKind={editor.setKind}
                  onChange={editor.change}
                />
              ) : (
                <p className={styles.locked}>
                  <Icon name="lock" size="small" />
                  {t('panel.readOnly')}
                </p>
              )}
            </>
          )}
        </div>
        {unsaved.length > 0 && editable && (
          <div className={styles.foot}>
            <UnsavedDays dates={unsaved} onChoose={(date) => choose(date, false)} />
            <div className={styles.buttons}>
              <Button onClick={editor.discard}>{t('save.discard')}</Button>
              <KeyButton keys={['F9', 'Ctrl+Enter']} variant="filled" onClick={openPreview}>
                {t('save.preview')}
              </KeyButton>
            </div>
          </div>
        )}
      </aside>
      <p className="visually-hidden" role="status">
        {last &&
          t('day.became', {
            date: format.longDate(choice.end),
            what: last.kind ? t(`spoken.${last.kind}`) : t('day.takenBack'),
          })}
      </p>
      {preview && (
        <PreviewDialog
          request={preview}
          save={(revision) => editor.save(scope, revision)}
          onAgain={() => setPreview(previewOf(drafts, scope))}
          onSaved={onSaved}
          onClose={() => setPreview(undefined)}
        >
          <UnsavedDays dates={unsaved} drafts={drafts} />
        </PreviewDialog>
      )}
    </div>
  );
}
