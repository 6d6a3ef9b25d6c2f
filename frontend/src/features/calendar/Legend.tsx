import { useTranslation } from 'react-i18next';
import { KindMark } from './KindMark';
import styles from './Legend.module.css';

const KINDS = ['OFF', 'OFF_SWAPPED', 'WORKING_SWAPPED', 'HALF_DAY', 'CLOSED'] as const;
const MARKS = ['today', 'agency', 'draft'] as const;

export function Legend({ editable }: { editable: boolean }) {
  const { t } = useTranslation('calendar');
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} />
          {t(`short.${kind}`)}
        </li>
      ))}
      {MARKS.filter((mark) => editable || mark !== 'draft').map((mark) => (
        <li key={mark} className={mark === 'agency' ? undefined : 'no-print'}>
          <KindMark kind="WORKING" extra={mark} />
          {t(`legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
