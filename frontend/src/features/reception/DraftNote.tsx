import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, Icon, useFormat } from '@/ui';
import styles from './ReceptionPage.module.css';

type Props = { savedAt: string; restored: boolean; onDiscard: () => void };

/** Says that what is typed is kept, and lets go of it only when asked twice. */
export function DraftNote({ savedAt, restored, onDiscard }: Props) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <div className={styles.draft}>
      <span className={styles.kept}>
        <Icon name="check" size="small" />
        {restored ? t('draft.restored', { moment: format.time(savedAt) }) : t('draft.kept')}
      </span>
      <Button variant="subtle" size="xs" onClick={() => setAsking(true)}>
        {t('draft.discard')}
      </Button>
      <Dialog opened={asking} onClose={close} title={t('draft.ask')}>
        <p>{t('draft.askBody')}</p>
        <Group mt="xl" justify="flex-end">
          <Button onClick={close} data-autofocus>
            {t('draft.keep')}
          </Button>
          <Button
            variant="filled"
            color="son"
            onClick={() => {
              close();
              onDiscard();
            }}
          >
            {t('draft.discard')}
          </Button>
        </Group>
      </Dialog>
    </div>
  );
}
