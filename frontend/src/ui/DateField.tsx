import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTypedDate } from './format/typedDate';
import { useFormat } from './format/useFormat';
import { Icon } from './Icon';

type Props = {
  label: string;
  description?: string;
  /** A plain date, `2016-06-30`. */
  value: string | undefined;
  onChange: (value: string) => void;
  /** Emptied: only where the date may be left out. */
  onClear?: () => void;
  placeholder?: string;
  id?: string;
  /** What the server says about it. */
  error?: string;
};

const WIDTH = '8.5rem';

/** A date as it is typed at a counter: 30/06/2016, 300616 or 30.6.16. It counts when the field is left. */
export function DateField({ label, value, onChange, onClear, description, placeholder, id, error }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const shown = value ? format.date(value) : '';
  const [typed, setTyped] = useState(shown);
  const [wrong, setWrong] = useState(false);
  // Another date from outside, as by [ and ], replaces what stands in the field.
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(shown);
    setWrong(false);
  }
  const commit = () => {
    const date = parseTypedDate(typed);
    const cleared = typed.trim() === '' && onClear !== undefined;
    setWrong(date === undefined && typed !== shown && !cleared);
    if (cleared) onClear();
    else if (date === value) setTyped(shown);
    else if (date) onChange(date);
  };
  return (
    <TextInput
      id={id}
      label={label}
      description={description}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        // F9 saves the form with what stands in the field.
        if (key === 'Enter' || key === 'F9') commit();
      }}
      error={wrong ? t('dateWrong') : error}
      placeholder={placeholder}
      leftSection={<Icon name="calendar" size="small" />}
      inputMode="numeric"
      autoComplete="off"
      classNames={{ input: 'fig' }}
      // A description or an error under it may run on; the date itself needs no more.
      w={description ? undefined : WIDTH}
      styles={{ wrapper: { width: WIDTH } }}
    />
  );
}
