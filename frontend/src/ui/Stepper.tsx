import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import styles from './Stepper.module.css';

type Props = {
  /** What is counted, for readers: "Tờ khai, bản chính". */
  label: string;
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  /** Space fills in this number. */
  required?: number;
  id?: string;
  disabled?: boolean;
};

/** Digits that follow each other this fast are one number: 1 and 2 are twelve. */
const SAME_NUMBER_MS = 1000;

/** − n + : type a number, press + or −, Space for the required number. */
export function Stepper({
  label,
  value,
  onChange,
  min = 0,
  max = 99,
  required,
  id,
  disabled = false,
}: Props) {
  const { t } = useTranslation('ui');
  const typed = useRef({ digits: '', at: 0 });
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const before = Date.now() - typed.current.at < SAME_NUMBER_MS ? typed.current.digits : '';
    typed.current = { digits: digit === undefined ? '' : before + digit, at: Date.now() };
    if (digit !== undefined && !event.shiftKey) set(Number(before + digit));
    else if (['ArrowUp', 'NumpadAdd', 'Equal'].includes(event.code)) set(value + 1);
    else if (['ArrowDown', 'NumpadSubtract', 'Minus'].includes(event.code)) set(value - 1);
    else if (event.code === 'Space' && required !== undefined) set(required);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={`${styles.stepper} ${value === 0 ? styles.zero : ''}`}>
      <button
        type="button"
        tabIndex={-1}
        disabled={disabled || value <= min}
        aria-label={t('stepper.less', { label })}
        onClick={() => set(value - 1)}
      >
        <Icon name="minus" size="small" />
      </button>
      <div
        id={id}
        className={`${styles.value} fig`}
        role="spinbutton"
        tabIndex={disabled ? -1 : 0}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-disabled={disabled}
        onKeyDown={disabled ? undefined : onKeyDown}
      >
        {value}
      </div>
      <button
        type="button"
        tabIndex={-1}
        disabled={disabled || value >= max}
        aria-label={t('stepper.more', { label })}
        onClick={() => set(value + 1)}
      >
        <Icon name="plus" size="small" />
      </button>
    </div>
  );
}
