import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendar, type CalendarPreviewRequest, type CalendarScope, type DeskWeek } from '@/api';
import { DateField, fieldId, KeyButton, useFormat } from '@/ui';
import styles from './DeskWeek.module.css';
import { openDays, WEEKDAYS, weekHours } from './deskWeeks';
import { focusFirstInvalid } from './focusFirstInvalid';
import { HoursField } from './HoursField';
import { PreviewDialog } from './PreviewDialog';
import { hasWrongTime } from './typedTime';

type Props = {
  /** The hours to begin with. */
  week: DeskWeek | undefined;
  /** A week that is there already keeps its day. */
  validFrom: string | undefined;
  scope: CalendarScope;
  today: string;
  onSaved: () => void;
  onClose: () => void;
};
/** A Monday, so that its week names the seven weekdays. */
const MONDAY = 5;
const dayName = (index: number) => `2026-01-${String(MONDAY + index).padStart(2, '0')}`;

export function DeskWeekForm({ week, validFrom: given, scope, today, onSaved, onClose }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const [validFrom, setValidFrom] = useState(given);
  const [hours, setHours] = useState(() => weekHours(week?.week ?? []));
  const [changeReason, setChangeReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [preview, setPreview] = useState<CalendarPreviewRequest & { validFrom: string }>();

  // A week counts from its first hour on: one that begins today is in force already.
  const begun = validFrom !== undefined && validFrom <= today;
  const missing = {
    validFrom: validFrom === undefined && t('desk.missing.validFrom'),
    week: openDays(hours).length === 0 && t('desk.missing.week'),
    changeReason: begun && changeReason.trim() === '' && t('form.missing.changeReason'),
  };
  const wrong = WEEKDAYS.some((weekday) => hasWrongTime(hours[weekday]));
  const ask = () => {
    setAsked(true);
    if (!validFrom || wrong || missing.week || missing.changeReason) focusFirstInvalid(form.current);
    else {
      setPreview({ validFrom, scope, deskHours: { validFrom, weekdays: openDays(hours) } });
    }
  };
  const save = (revision: number) =>
    calendar.stateDeskHours(
      validFrom as string,
      { week: openDays(hours), changeReason: changeReason.trim() || undefined },
      { scope, revision },
    );
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const title = given ? t('desk.editing', { date: format.date(given) }) : t('desk.adding');
  return (
    <section ref={form} className={`card ${styles.form}`} aria-label={title}>
      <h2>{title}</h2>
      {!given && (
        <DateField
          id={fieldId('/validFrom')}
          label={t('desk.validFrom')}
          value={validFrom}
          onChange={setValidFrom}
          error={asked && missing.validFrom ? missing.validFrom : undefined}
        />
      )}
      <dl className={styles.rows}>
        {WEEKDAYS.map((weekday, index) => (
          <div key={weekday}>
            <dt>{format.weekday(dayName(index))}</dt>
            <dd>
              <HoursField
                of={format.weekday(dayName(index))}
                hours={hours[weekday]}
                none={t('desk.closed')}
                asked={asked}
                onChange={(sessions) => setHours((now) => ({ ...now, [weekday]: sessions }))}
              />
            </dd>
          </div>
        ))}
      </dl>
      {asked && missing.week && (
        <p className={styles.error} role="alert">
          {missing.week}
        </p>
      )}
      {begun && (
        <Textarea
          label={t('desk.changeReason')}
          description={t('form.pastHint')}
          error={asked && missing.changeReason}
          rows={2}
          value={changeReason}
          onChange={({ currentTarget }) => setChangeReason(currentTarget.value)}
        />
      )}
      <div className={styles.foot}>
        <Button onClick={onClose}>{t('desk.cancel')}</Button>
        <KeyButton keys={['F9', 'Ctrl+Enter']} variant="filled" onClick={ask}>
          {t('save.preview')}
        </KeyButton>
      </div>
      {preview && (
        <PreviewDialog
          request={{ scope: preview.scope, deskHours: preview.deskHours }}
          save={save}
          onSaved={onSaved}
          onClose={() => setPreview(undefined)}
        >
          <p>{t('desk.stating', { date: format.date(preview.validFrom) })}</p>
        </PreviewDialog>
      )}
    </section>
  );
}
