import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import styles from './PromisedDate.module.css';

type Props = {
  at: string;
  /** Above the date; by default "Hẹn trả kết quả lúc 17:00". */
  label?: ReactNode;
  /** Below the date: the limit, the calendar's revision. */
  children?: ReactNode;
  /** `card` is the white-on-indigo block of public pages. */
  look?: 'plain' | 'card';
};

/** The date is the hero: the largest fact of its screen, always with its weekday. */
export function PromisedDate({ at, label, children, look = 'plain' }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <div className={`${styles.promise} ${look === 'card' ? `${styles.card} on-cham` : ''}`}>
      <p className={styles.label}>{label ?? t('promised.label', { time: format.time(at) })}</p>
      <p className={styles.date}>
        <time dateTime={at}>{format.longDate(at)}</time>
      </p>
      {children && <div className={styles.below}>{children}</div>}
    </div>
  );
}
