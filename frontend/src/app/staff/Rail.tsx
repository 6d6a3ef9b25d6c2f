import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon, openKeySheet, Seal } from '@/ui';
import type { Destination } from './destinations';
import styles from './Rail.module.css';

/** Icon and word, only what the person's roles open. On a phone it lies at the foot of the screen. */
export function Rail({ destinations }: { destinations: readonly Destination[] }) {
  const { t } = useTranslation('shell');
  return (
    <nav className={`${styles.rail} on-cham no-print`} aria-label={t('nav.label')}>
      <div className={styles.logo}>
        <Seal />
      </div>
      {destinations.map(({ name, to, icon }) => (
        <Link key={name} to={to} className={styles.entry} activeProps={{ className: styles.on }}>
          <Icon name={icon} size="large" />
          {t(`nav.${name}`)}
        </Link>
      ))}
      <button type="button" className={`${styles.entry} ${styles.help}`} onClick={openKeySheet}>
        <Icon name="help" size="large" />
        {t('nav.help')}
      </button>
    </nav>
  );
}
