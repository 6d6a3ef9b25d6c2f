import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './LiveNotice.module.css';

type Props = { news: number; gone: number; onRefresh: () => void };

/** Rows never move under the hand: what came and went is told, and R shows it. */
export function LiveNotice({ news, gone, onRefresh }: Props) {
  const { t } = useTranslation('work');
  const words = [
    news > 0 && t('live.news', { count: news }),
    gone > 0 && t('live.gone', { count: gone }),
  ].filter(Boolean);
  return (
    <div className={styles.notice} role="status">
      {words.length > 0 && (
        <Button size="compact-sm" onClick={onRefresh}>
          {t('live.refresh', { what: words.join(', ') })}
        </Button>
      )}
    </div>
  );
}
