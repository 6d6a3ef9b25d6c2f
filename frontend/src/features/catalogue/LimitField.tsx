import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api';
import { oneOf } from '@/ui';
import type { StatedLimit } from './contract';
import styles from './EditorRows.module.css';
import { useField } from './Marks';
import { NumberField } from './NumberField';

const UNITS: readonly Unit[] = ['WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'SAME_DAY'];

type Props = {
  /** What the time is for: "Thời hạn, trực tiếp". */
  label: string;
  pointer: string;
  value: StatedLimit | null;
  onChange: (value: StatedLimit | null) => void;
  /** What no unit means here; for a limit, that the law sets none. */
  empty?: string;
};

/** A number and its unit; emptied, there is no limit. */
export function LimitField({ label, pointer, value, onChange, empty }: Props) {
  const { t } = useTranslation('catalogue');
  const field = useField(pointer);
  const unit = value?.unit ?? null;
  const change = (next: StatedLimit) => onChange(next.value === null && next.unit === null ? null : next);
  return (
    <div className={styles.limit}>
      <NumberField
        {...field}
        aria-label={t('editor.numberOf', { label })}
        size="xs"
        decimal
        value={value?.value ?? null}
        onChange={(number) =>
          change({ value: number, unit: unit ?? (number === null ? null : 'WORKING_DAY') })
        }
      />
      <NativeSelect
        aria-label={t('editor.unitOf', { label })}
        size="xs"
        value={unit ?? ''}
        onChange={({ target }) => {
          const chosen = oneOf(target.value, UNITS) ?? null;
          change({
            value: chosen === null ? null : chosen === 'SAME_DAY' ? 1 : (value?.value ?? null),
            unit: chosen,
          });
        }}
      >
        <option value="">{empty ?? t('editor.noLimit')}</option>
        {UNITS.map((one) => (
          <option key={one} value={one}>
            {t(`unit.${one}`)}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
