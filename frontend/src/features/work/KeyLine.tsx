import { useTranslation } from 'react-i18next';
import { Icon, KeyCap, openKeySheet, useFormat } from '@/ui';
import styles from './KeyLine.module.css';

type Props = { asOf: string | undefined; stale: boolean; busy: boolean; onRefresh: () => void };

/** The keys that matter here, and how fresh the list is. */
export function KeyLine({ asOf, stale, busy, onRefresh }: Props) {
  const { t } = useTranslation('work');
  const format = useFormat();
  return (
    <div className={styles.line}>
      <span className={styles.hint}>
        <KeyCap keys="ArrowUp" spoken />
        <KeyCap keys="ArrowDown" spoken />
        {t('hints.move')}
      </span>
      <span className={styles.hint}>
        <KeyCap keys="Enter" spoken />
        {t('hints.open')}
      </span>
      <span className={styles.hint}>
        <KeyCap keys="KeyL" spoken />
        {t('hints.filter')}
      </span>
      <button type="button" className={styles.button} onClick={onRefresh} disabled={busy}>
        <KeyCap keys="KeyR" />
        {t('hints.refresh')}
      </button>
      <span className={`${styles.asOf} ${stale ? styles.stale : ''} fig`} role="status">
        {stale && asOf && <Icon name="alert" size="small" />}
        {asOf && t('asOf', { time: format.time(asOf) })}
      </span>
      <button type="button" className={styles.button} onClick={openKeySheet}>
        <KeyCap keys="F1" />
        {t('hints.allKeys')}
      </button>
    </div>
  );
}
