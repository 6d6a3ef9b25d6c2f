import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import type { Hours } from './drafts';
import styles from './HoursField.module.css';
import { parseTypedTime } from './typedTime';

type Props = {
  /** Whose hours: names the fields for readers, "Thứ Hai". */
  of: string;
  hours: Hours[];
  onChange: (hours: Hours[]) => void;
  /** Said where there are none. */
  none: string;
  /** Saving was tried: what is no time says so, whether or not it was left. */
  asked: boolean;
};
const AFTER: Hours[] = [
  { opensAt: '07:00', closesAt: '11:00' },
  { opensAt: '13:00', closesAt: '17:00' },
];

/** The sessions of one day; a time is typed as at a counter: 7, 7h30, 0730. */
export function HoursField({ of, hours, onChange, none, asked }: Props) {
  const { t } = useTranslation('calendar');
  const put = (index: number, part: Partial<Hours>) =>
    onChange(hours.map((session, at) => (at === index ? { ...session, ...part } : session)));
  return (
    <div className={styles.hours}>
      {hours.length === 0 && <span className="sub">{none}</span>}
      {hours.map((session, index) => (
        <span key={`${index} ${hours.length}`} className={styles.session}>
          <TimeField
            label={t('hours.opens', { of, number: index + 1 })}
            value={session.opensAt}
            asked={asked}
            onChange={(opensAt) => put(index, { opensAt })}
          />
          <span aria-hidden="true">–</span>
          <TimeField
            label={t('hours.closes', { of, number: index + 1 })}
            value={session.closesAt}
            asked={asked}
            onChange={(closesAt) => put(index, { closesAt })}
          />
          <button
            type="button"
            className={styles.drop}
            aria-label={t('hours.drop', { of, number: index + 1 })}
            onClick={() => onChange(hours.filter((_, at) => at !== index))}
          >
            <Icon name="close" size="small" />
          </button>
        </span>
      ))}
      {hours.length < 10 && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Icon name="plus" size="small" />}
          aria-label={t('hours.addTo', { of })}
          onClick={() => onChange([...hours, AFTER[hours.length] ?? { opensAt: '', closesAt: '' }])}
        >
          {t('hours.add')}
        </Button>
      )}
    </div>
  );
}

type TimeProps = { label: string; value: string; asked: boolean; onChange: (value: string) => void };

function TimeField({ label, value, asked, onChange }: TimeProps) {
  const { t } = useTranslation('calendar');
  const [typed, setTyped] = useState(value);
  const [left, setLeft] = useState(false);
  const time = parseTypedTime(typed);
  // Counts at once: F9 saves what stands in the field. What is no time goes on as typed and is refused.
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    onChange(parseTypedTime(text) ?? text);
  };
  const leave = () => {
    setLeft(true);
    if (time) setTyped(time);
  };
  return (
    <TextInput
      aria-label={label}
      value={typed}
      onChange={({ target }) => type(target.value)}
      onBlur={leave}
      error={(left || asked) && !time && t('hours.wrong')}
      inputMode="numeric"
      autoComplete="off"
      classNames={{ input: 'fig' }}
      w="4.25rem"
      size="xs"
    />
  );
}
