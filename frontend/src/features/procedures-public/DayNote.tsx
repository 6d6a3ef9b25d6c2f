import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@/ui';
import styles from './Day.module.css';

/** That what is shown holds on another day than today, and the way back. */
export function DayNote({ day, children }: { day: string; children: ReactNode }) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  return (
    <p className={styles.note}>
      <Icon name="calendar" />
      <span>
        <b className="fig">{t('day.note', { date: format.date(day) })}</b> {children}
      </span>
    </p>
  );
}
