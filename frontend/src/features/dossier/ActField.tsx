import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldError, fieldId, useFormat } from '@/ui';
import type { ActField as Name } from './actForms';
import styles from './ActDialog.module.css';

type Props = {
  name: Name;
  first: boolean;
  applicant: string;
  value: string;
  error: unknown;
  onType: (text: string) => void;
};
const OPTIONAL: readonly Name[] = ['note', 'collectedBy', 'resultNumber'];

export function ActField({ name, first, applicant, value, error, onType }: Props) {
  const { t } = useTranslation('dossier');
  const { text } = useFormat();
  const problem = fieldError(error, `/${name}`);
  const shared = {
    id: fieldId(`/${name}`),
    value,
    error: problem && text(problem.detail, problem.detailEn),
    label: (
      <>
        {t(`acts.field.${name}`)}
        {OPTIONAL.includes(name) && <em className={styles.optional}> {t('acts.optional')}</em>}
      </>
    ),
    'data-autofocus': first || undefined,
  };
  switch (name) {
    case 'workingDays':
      return (
        <NumberInput
          {...shared}
          className={styles.days}
          description={t('acts.hint.workingDays')}
          // How many are too many is the server's to say; a clamp would change what was typed.
          startValue={1}
          allowDecimal={false}
          allowNegative={false}
          onChange={(days) => onType(String(days))}
        />
      );
    case 'resultNumber':
    case 'collectedBy':
      return (
        <TextInput
          {...shared}
          description={name === 'collectedBy' ? t('acts.hint.collectedBy', { applicant }) : undefined}
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
