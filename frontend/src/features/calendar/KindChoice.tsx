import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '@/ui';
import styles from './DayForm.module.css';
import { KEYS, STATED_KINDS, type StatedKind } from './kinds';
import { KindMark } from './KindMark';

type Props = {
  value: StatedKind | null | undefined;
  error: string | undefined;
  onChange: (kind: StatedKind) => void;
};
const keyOf = (kind: StatedKind) => Object.entries(KEYS).find(([, value]) => value === kind)?.[0];

/** The six kinds as radios that show their pattern, their letter and their key. */
export function KindChoice({ value, error, onChange }: Props) {
  const { t } = useTranslation('calendar');
  const name = useId();
  return (
    <fieldset className={styles.kinds} aria-describedby={error && `${name}-error`}>
      <legend className={styles.label}>{t('form.kind')}</legend>
      {STATED_KINDS.map((kind) => {
        const key = keyOf(kind);
        return (
          <label key={kind}>
            <input
              type="radio"
              name={name}
              value={kind}
              checked={kind === value}
              aria-label={t(`kind.${kind}`)}
              onChange={() => onChange(kind)}
            />
            <span>
              <KindMark kind={kind} />
              {t(`short.${kind}`)}
              {key && <KeyCap keys={key} />}
            </span>
          </label>
        );
      })}
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
