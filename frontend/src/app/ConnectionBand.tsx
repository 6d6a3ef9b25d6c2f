import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '@/api';
import { Icon, useFormat } from '@/ui';
import styles from './ConnectionBand.module.css';

const TRY_EVERY_MS = 10_000;

/** Shown while the server does not answer; asks again by itself, so that the page comes back on its own. */
export function ConnectionBand() {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const queryClient = useQueryClient();
  const connection = useConnection();
  const away = connection.state === 'AWAY';
  const retry = useCallback(() => void queryClient.refetchQueries({ type: 'active' }), [queryClient]);
  useEffect(() => {
    if (!away) return undefined;
    const timer = setInterval(retry, TRY_EVERY_MS);
    return () => clearInterval(timer);
  }, [away, retry]);

  if (connection.state === 'ONLINE') return null;
  return (
    <div className={styles.band} role="alert">
      <Icon name="alert" />
      <span className="fig">{t('band.away', { time: format.time(connection.since) })}</span>
      <Button size="xs" onClick={retry}>
        {t('band.retry')}
      </Button>
    </div>
  );
}
