import { useTranslation } from 'react-i18next';
import { Icon, type IconName, useFormat } from '@/ui';
import type { DraftEditor, SavingState } from './useDraftEditor';
import styles from './SavingLine.module.css';

const ICONS: Record<SavingState, IconName> = {
  SAVED: 'check',
  UNSAVED: 'clock',
  SAVING: 'clock',
  AWAY: 'unlink',
  REFUSED: 'alert',
  STALE: 'alert',
};

/** Whether what is typed has reached the server; announced, since nobody presses a button for it. */
export function SavingLine({
  editor: { state, restored },
  changedAt,
}: {
  editor: DraftEditor;
  changedAt: string;
}) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  return (
    <p className={`${styles.line} ${styles[state]} fig`} role="status">
      <Icon name={ICONS[state]} size="small" />
      {t(`saving.${state}`, { time: format.time(changedAt) })}
      {restored && state !== 'SAVED' && ` · ${t('saving.restored')}`}
    </p>
  );
}
