import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@/api';
import { DateField, fieldError, fieldId, useFormat } from '@/ui';
import { CHOICES, isChoice, NUMBERS, pointersOf, REQUIRED, type ActField as Name } from './actForms';
import styles from './ActDialog.module.css';
import { DepartmentField } from './DepartmentField';

type Props = {
  name: Name;
  first: boolean;
  /** The dossier as the person has seen it. */
  seen: DossierView;
  value: string;
  error: unknown;
  onType: (text: string) => void;
};

const isDays = (name: Name) => name === 'workingDays' || name === 'answerDays';

export function ActField({ name, first, seen, value, error, onType }: Props) {
  const { t } = useTranslation('dossier');
  const { text } = useFormat();
  const problem = pointersOf(name)
    .map((pointer) => fieldError(error, pointer))
    .find((found) => found !== undefined);
  const shared = {
    id: fieldId(pointersOf(name)[0] ?? `/${name}`),
    value,
    error: problem && text(problem.detail, problem.detailEn),
    label: (
      <>
        {t(`acts.field.${name}`)}
        {!REQUIRED.includes(name) && <em className={styles.optional}> {t('acts.optional')}</em>}
      </>
    ),
    'data-autofocus': first || undefined,
  };
  if (isChoice(name)) {
    return (
      <NativeSelect
        {...shared}
        data={CHOICES[name].map((choice) => ({
          value: choice,
          label: t(`acts.choice.${name}.${choice}` as 'acts.choice.method.CASH'),
        }))}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    );
  }
  if (name === 'department') return <DepartmentField {...shared} onType={onType} />;
  if (name === 'appointmentDate') {
    return (
      <DateField
        id={shared.id}
        label={t('acts.field.appointmentDate')}
        description={t('acts.hint.appointmentDate')}
        value={value || undefined}
        onChange={onType}
        onClear={() => onType('')}
        error={shared.error}
      />
    );
  }
  if (name === 'fee') {
    return (
      <NativeSelect
        {...shared}
        data={[
          { value: '', label: '' },
          ...seen.fees.table.map(({ fee, terms }) => ({ value: String(fee), label: terms.name ?? '' })),
        ]}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    );
  }
  if (!isDays(name) && NUMBERS.includes(name)) {
    return (
      <NumberInput
        {...shared}
        className={styles.days}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator="."
        decimalSeparator=","
        onChange={(number) => onType(String(number))}
      />
    );
  }
  switch (name) {
    case 'workingDays':
    case 'answerDays':
      return (
        <NumberInput
          {...shared}
          className={styles.days}
          description={t(`acts.hint.${name}`)}
          // How many are too many is the server's to say; a clamp would change what was typed.
          startValue={1}
          allowDecimal={false}
          allowNegative={false}
          onChange={(days) => onType(String(days))}
        />
      );
    case 'resultNumber':
    case 'collectedBy':
    case 'agencyName':
    case 'payer':
    case 'reference':
    case 'noticeReference':
    case 'decisionReference':
    case 'exemptionGroup':
    case 'exemptionEvidence':
      return (
        <TextInput
          {...shared}
          description={
            name === 'collectedBy'
              ? t('acts.hint.collectedBy', { applicant: seen.applicant.name })
              : undefined
          }
          autoComplete="off"
          onChange={(event) => onType(event.currentTarget.value)}
        />
      );
    default:
      return (
        <Textarea
          {...shared}
          description={name === 'reason' ? t('acts.hint.reason') : undefined}
          rows={name === 'reason' ? 4 : 2}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      );
  }
}
