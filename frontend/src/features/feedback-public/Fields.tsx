import { useId } from 'react';
import { fieldId } from '@/ui';
import styles from './Send.module.css';

type ChoiceProps<Value extends string> = {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  label: (value: Value) => string;
  onChoose: (value: Value) => void;
};

/** One of a few, each as large as a thumb. */
export function Choice<Value extends string>({
  legend,
  values,
  chosen,
  label,
  onChoose,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div>
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name={id} checked={chosen === value} onChange={() => onChoose(value)} />
            {label(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type LineProps = {
  /** Where a problem of the server points at. */
  pointer: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  autoComplete?: string;
};

export function TextLine({ pointer, label, value, onChange, maxLength, autoComplete = 'off' }: LineProps) {
  return (
    <p className={styles.line}>
      <label htmlFor={fieldId(pointer)}>{label}</label>
      <input
        id={fieldId(pointer)}
        value={value}
        maxLength={maxLength}
        autoComplete={autoComplete}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  );
}

type BlockProps = Omit<LineProps, 'maxLength' | 'autoComplete'> & { hint: string };

export function TextBlock({ pointer, label, hint, value, onChange }: BlockProps) {
  const id = useId();
  return (
    <p className={styles.line}>
      <label htmlFor={fieldId(pointer)}>{label}</label>
      <span id={id} className="sub">
        {hint}
      </span>
      <textarea
        id={fieldId(pointer)}
        rows={6}
        value={value}
        maxLength={4000}
        required
        aria-describedby={id}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  );
}
