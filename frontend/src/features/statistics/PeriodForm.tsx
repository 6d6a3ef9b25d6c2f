import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api';
import { DateField, officeDate } from '@/ui';
import { presetOf } from './figures';
import styles from './StatisticsPage.module.css';

type Period = { from: string; to: string };
type Props = Period & { onChoose: (period: Period) => void };

const PRESETS = ['month', 'quarter', 'year'] as const;

/** A named period with one tap, or any two days; nothing happens while somebody still types. */
export function PeriodForm({ from, to, onChoose }: Props) {
  const { t } = useTranslation('citizen');
  const today = officeDate(serverNow());
  const [typed, setTyped] = useState<Partial<Period>>({});
  const own = { from, to, ...typed };
  const choose = (period: Period) => {
    setTyped({});
    onChoose(period);
  };
  const day = (name: 'from' | 'to') => (
    <DateField
      label={t(`statistics.${name}`)}
      value={own[name]}
      onChange={(date) => setTyped((before) => ({ ...before, [name]: date }))}
    />
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
              onClick={() => choose(preset)}
            >
              {t(`statistics.preset.${name}`)}
            </Button>
          );
        })}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          choose(own);
        }}
      >
        {day('from')}
        {day('to')}
        <Button type="submit" size="md">
          {t('statistics.show')}
        </Button>
      </form>
    </div>
  );
}
