import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId, useWrong } from '@/ui';
import styles from './Words.module.css';
import type { WordMember } from './useWordNames';

type TextProps = {
  member: WordMember;
  value: string;
  onType: (value: string) => void;
  error: unknown;
  hint?: string;
};

export function WordText({ member, value, onType, error, hint }: TextProps) {
  const { t } = useTranslation('catalogue');
  const wrong = useWrong(error);
  return (
    <TextInput
      id={fieldId(`/${member}`)}
      label={t(`words.member.${member}`)}
      description={hint}
      value={value}
      onChange={({ target }) => onType(target.value)}
      error={wrong(`/${member}`)}
    />
  );
}

type Ordered = { sortOrder: number | undefined; retired: boolean };
type Props = {
  values: Ordered;
  onType: (part: Partial<Ordered>) => void;
  error: unknown;
  /** Something new is not retired yet. */
  isNew: boolean;
};

/** Its place in lists, and whether anything new may name it. */
export function PlaceInputs({ values, onType, error, isNew }: Props) {
  const { t } = useTranslation('catalogue');
  const wrong = useWrong(error);
  return (
    <>
      <NumberInput
        id={fieldId('/sortOrder')}
        label={t('words.member.sortOrder')}
        value={values.sortOrder ?? ''}
        onChange={(sortOrder) => onType({ sortOrder: typeof sortOrder === 'number' ? sortOrder : undefined })}
        error={wrong('/sortOrder')}
        allowDecimal={false}
        hideControls
        className={styles.short}
        classNames={{ input: 'fig' }}
      />
      {!isNew && (
        <Checkbox
          id={fieldId('/retired')}
          label={t('words.member.retired')}
          description={t('words.retiredHint')}
          checked={values.retired}
          onChange={({ target }) => onType({ retired: target.checked })}
          error={wrong('/retired')}
        />
      )}
    </>
  );
}
