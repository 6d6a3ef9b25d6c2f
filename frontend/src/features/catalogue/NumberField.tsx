import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import { parseDecimal, parseWhole } from './typedNumbers';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  value: number | null;
  onChange: (value: number | null) => void;
  /** With a decimal comma; otherwise whole, grouped by thousands. */
  decimal?: boolean;
};

/** A number as it is typed; what is no number stays in the field with a sentence, and counts as nothing. */
export function NumberField({ value, onChange, decimal = false, ...field }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const [typed, setTyped] = useState<string>();
  const parse = decimal ? parseDecimal : parseWhole;
  const plain = (number: number) =>
    format.language === 'vi' ? String(number).replace('.', ',') : String(number);
  const shown = value === null ? '' : decimal ? plain(value) : format.number(value);
  const wrong = typed !== undefined && parse(typed) === undefined;
  return (
    <TextInput
      {...field}
      value={typed ?? shown}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(parse(target.value) ?? null);
      }}
      onBlur={() => {
        if (!wrong) setTyped(undefined);
      }}
      error={wrong ? t('editor.notANumber') : field.error}
      inputMode={decimal ? 'decimal' : 'numeric'}
      autoComplete="off"
      classNames={{ input: 'fig' }}
    />
  );
}
