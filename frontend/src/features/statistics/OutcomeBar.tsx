import { useTranslation } from 'react-i18next';
import type { PublicFigures } from '@/api';
import { useFormat } from '@/ui';
import styles from './OutcomeBar.module.css';

const PARTS = ['early', 'onTime', 'late'] as const;

/** One bar: early, on time, late, each with its words and number below. */
export function OutcomeBar({ figures }: { figures: PublicFigures }) {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  return (
    <div className={styles.outcome}>
      <div className={styles.bar} aria-hidden>
        {PARTS.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: figures[part] }} />
        ))}
      </div>
      <ul className={styles.labels} aria-label={t('statistics.bar')}>
        {PARTS.map((part) => (
          <li key={part} data-part={part}>
            {t(`statistics.${part}`)} <b className="fig">{format.number(figures[part])}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
