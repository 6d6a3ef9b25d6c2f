import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Panels.module.css';

const PATIENCE_MS = 300;

/** Rows to come, after 300 ms: a quick answer shows no flicker. */
export function SkeletonRows({ rows = 8, short = false }: { rows?: number; short?: boolean }) {
  const { t } = useTranslation('ui');
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={`${styles.skeleton} ${short ? styles.short : ''}`}>
      {waited && (
        <>
          <span className="visually-hidden">{t('loading')}</span>
          {Array.from({ length: rows }, (_, row) => (
            <span key={row} aria-hidden="true" />
          ))}
        </>
      )}
    </div>
  );
}
