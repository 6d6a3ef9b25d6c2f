import { useTranslation } from 'react-i18next';
import { useConnection, useServerNow } from '@/api';
import { DOSSIER_READERS, hasRole, useMe } from '@/session';
import { Icon, useFormat } from '@/ui';
import { PersonMenu } from './PersonMenu';
import { SearchField } from './SearchField';
import styles from './TopBar.module.css';

export function TopBar() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const online = useConnection().state === 'ONLINE';
  return (
    <header className={`${styles.bar} no-print`}>
      <div className={styles.office}>
        <b>{me.agency.name}</b>
        {me.departments[0]?.name ?? t('desk')}
      </div>
      {hasRole(me, DOSSIER_READERS) && <SearchField />}
      <div className={styles.space} />
      <ServerClock />
      <div className={`${styles.state} ${online ? styles.online : styles.away}`}>
        <Icon name={online ? 'check' : 'alert'} size="small" />
        <span>{t(online ? 'connected' : 'away')}</span>
      </div>
      <PersonMenu />
    </header>
  );
}

/** The server's clock, which the deadlines go by. It ticks in silence for readers. */
function ServerClock() {
  const now = useServerNow();
  const format = useFormat();
  return (
    <time className={`${styles.clock} fig`} dateTime={now.toISOString()}>
      {format.longDate(now)} · {format.time(now)}
    </time>
  );
}
