import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './FilterNote.module.css';

/** That the list shows a part only, and the way back to all of it. */
export function FilterNote({ children, onDrop }: { children: string; onDrop: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.filter}>
      <p>{children}</p>
      <Button size="xs" onClick={onDrop}>
        {t('dropFilter')}
      </Button>
    </div>
  );
}
