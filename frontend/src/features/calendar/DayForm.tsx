import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDay, CalendarScope, Certainty } from '@/api';
import { Icon, SegmentedControl } from '@/ui';
import { draftOf, isStatedBy, type DayDraft, type Hours, type Missing } from './drafts';
import styles from './DayForm.module.css';
import { HoursField } from './HoursField';
import { KindChoice } from './KindChoice';
import { isWorked, type StatedKind } from './kinds';

type Text = 'reason' | 'reasonEn' | 'legalReference' | 'changeReason';
export const CERTAINTIES: readonly Certainty[] = ['ANNOUNCED', 'CONFIRMED_BY_RULE', 'EXPECTED'];

type Props = {
  days: readonly CalendarDay[];
  draftFor: (day: CalendarDay) => DayDraft;
  ordinary: readonly Hours[];
  scope: CalendarScope;
  today: string;
  missing: readonly Missing[];
  onScope: (scope: CalendarScope) => void;
  onKind: (kind: StatedKind | null) => void;
  onChange: (part: Partial<DayDraft>) => void;
};

/** What the chosen days are to become. A field in which they differ stays empty until it is typed into. */
export function DayForm({
  days,
  draftFor,
  ordinary,
  scope,
  today,
  missing,
  onScope,
  onKind,
  onChange,
}: Props) {
  const { t } = useTranslation('calendar');
  const drafts = days.map(draftFor);
  const shared = <Key extends keyof DayDraft>(key: Key): DayDraft[Key] | undefined => {
    const [first, ...others] = drafts.map((draft) => draft[key]);
    return others.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
  };
  const kind = shared('kind');
  const past = days.some(({ date }) => date < today);
  const takenBack =
    kind === null && days.some((day) => isStatedBy(day, scope) && draftOf(day, ordinary).kind !== null);
  const canTakeBack = days.some((day) => isStatedBy(day, scope)) && !takenBack;
  const text = (name: Text) => ({
    label: t(`form.${name}`),
    value: shared(name) ?? '',
    placeholder: shared(name) === undefined ? t('form.differ') : undefined,
    error: missing.includes(name as Missing) && t(`form.missing.${name as 'reason'}`),
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ [name]: currentTarget.value }),
  });
  return (
    <div className={styles.form}>
      <SegmentedControl
        label={t('form.scope')}
        showLabel
        value={scope}
        options={(['AGENCY', 'NATIONAL'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))}
        onChange={onScope}
      />
      <KindChoice
        value={kind}
        error={missing.includes('kind') ? t('form.missing.kind') : undefined}
        onChange={onKind}
      />
      {kind && isWorked(kind) && (
        <div>
          <p className={styles.label}>{t('form.hours')}</p>
          <HoursField
            of={t('form.day')}
            hours={shared('hours') ?? []}
            none={t('hours.asOrdinary')}
            asked={missing.includes('hours')}
            onChange={(hours) => onChange({ hours })}
          />
        </div>
      )}
      {kind !== null && (
        <>
          <TextInput {...text('reason')} lang="vi" />
          <TextInput {...text('reasonEn')} lang="en" />
          <TextInput {...text('legalReference')} description={t('form.legalHint')} />
          <NativeSelect
            label={t('form.certainty')}
            value={shared('certainty') ?? ''}
            onChange={({ target }) => {
              const certainty = CERTAINTIES.find((one) => one === target.value);
              if (certainty) onChange({ certainty });
            }}
          >
            {shared('certainty') === undefined && <option value="">{t('form.differ')}</option>}
            {CERTAINTIES.map((value) => (
              <option key={value} value={value}>
                {t(`certainty.${value}`)}
              </option>
            ))}
          </NativeSelect>
        </>
      )}
      {takenBack && <p className={styles.note}>{t('form.takenBack')}</p>}
      {past && (kind !== null || takenBack) && (
        <Textarea {...text('changeReason')} description={t('form.pastHint')} rows={2} />
      )}
      {canTakeBack && (
        <Button
          size="xs"
          color="son"
          variant="outline"
          leftSection={<Icon name="undo" size="small" />}
          onClick={() => onKind(null)}
        >
          {t('form.takeBack')}
        </Button>
      )}
    </div>
  );
}
