import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon';
import styles from './Forms.module.css';

type Props = { contested: readonly string[]; onKeep: () => void; onDrop: () => void };

/** Somebody else was faster. Nothing typed is lost, and nothing of theirs is overwritten unawares. */
export function StaleNotice({ contested, onKeep, onDrop }: Props) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.stale} role="alert">
      <Icon name="alert" />
      <p>
        {contested.length > 0 ? t('stale.contested', { fields: contested.join(', ') }) : t('stale.apart')}
      </p>
      <div className={styles.choices}>
        <Button size="xs" onClick={onDrop}>
          {t('stale.drop')}
        </Button>
        <Button size="xs" onClick={onKeep}>
          {t('stale.keep')}
        </Button>
      </div>
    </div>
  );
}
