import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import styles from './YearNotLoaded.module.css';

/** The days that the law gives every year: Labour Code 2019, article 112, and Resolution 28/2026/QH16. */
const HOLIDAYS = [
  'newYear',
  'tet',
  'hungKings',
  'reunification',
  'labour',
  'nationalDay',
  'culture',
] as const;
const STEPS = ['announcement', 'days', 'file', 'dryRun'] as const;

export function YearNotLoaded({ year, onImport }: { year: number; onImport: (() => void) | undefined }) {
  const { t } = useTranslation('calendar');
  return (
    <div className={styles.missing}>
      <section className="card" aria-labelledby="not-loaded">
        <h2 id="not-loaded">
          <Icon name="alert" />
          {t('notLoaded.title', { year })}
        </h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>
              {t(`notLoaded.step.${step}`, { year })}
              {step === 'days' && (
                <ul>
                  {HOLIDAYS.map((holiday) => (
                    <li key={holiday}>{t(`notLoaded.holiday.${holiday}`)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
        {onImport ? (
          <Button variant="filled" onClick={onImport}>
            {t('import.openYear', { year })}
          </Button>
        ) : (
          <p className={styles.locked}>
            <Icon name="lock" size="small" />
            {t('notLoaded.locked')}
          </p>
        )}
        <p className="sub">
          <Link to="/calendar/$year" params={{ year: String(year - 1) }}>
            {t('openYear', { year: year - 1 })}
          </Link>
        </p>
      </section>
    </div>
  );
}
