import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api';
import { officeDate } from '@/ui';
import { presetOf } from './figures';
import styles from './StatisticsPage.module.css';

type Period = { from: string; to: string };
type Props = Period & { onChoose: (period: Period) => void };

const PRESETS = ['month', 'quarter', 'year'] as const;

/** A named period with one tap, or any two days; nothing happens while somebody still types. */
export function PeriodForm({ from, to, onChoose }: Props) {
  const { t } = useTranslation('citizen');
  const id = useId();
  const today = officeDate(serverNow());
  const day = (name: 'from' | 'to', value: string) => (
    <label htmlFor={`${id}-${name}`}>
      {t(`statistics.${name}`)}
      <input
        key={value}
        id={`${id}-${name}`}
        name={name}
        type="date"
        className="fig"
        defaultValue={value}
        min="2000-01-01"
        max="2100-12-31"
      />
    </label>
  );
  return (
    <div className={`${styles.period} no-print`}>
      <div role="group" aria-label={t('statistics.presets')}>
        {PRESETS.map((name) => {
          const preset = presetOf(name, today);
          return (
            <Button
              key={name}
              size="md"
              aria-pressed={preset.from === from && preset.to === to}
              onClick={() => onChoose(preset)}
            >
              {t(`statistics.preset.${name}`)}
            </Button>
          );
        })}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget);
          const [first, last] = [typed.get('from'), typed.get('to')];
          if (typeof first === 'string' && typeof last === 'string' && first !== '' && last !== '')
            onChoose({ from: first, to: last });
        }}
      >
        {day('from', from)}
        {day('to', to)}
        <Button type="submit" size="md">
          {t('statistics.show')}
        </Button>
      </form>
    </div>
  );
}
