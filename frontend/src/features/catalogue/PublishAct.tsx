import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, KeyButton, lazily, useAhead } from '@/ui';
import type { Impact, Revised, Versions } from './contract';
import { useEditor } from './editorContext';
import styles from './ReviewPanel.module.css';
import type { DraftEditor } from './useDraftEditor';

const PublishDialog = lazily(() => import('./PublishDialog').then((file) => file.PublishDialog));

type Props = {
  versions: Revised<Versions>;
  editor: DraftEditor;
  count: number | undefined;
  impact: Impact | undefined;
};

/** The one filled button. While something stands in the way it leads there instead. */
export function PublishAct({ versions, editor, count, impact }: Props) {
  const { t } = useTranslation('catalogue');
  useAhead(PublishDialog);
  const { view } = useEditor();
  const [opened, setOpened] = useState(false);
  const faults = view.checks.filter(({ severity }) => severity === 'BLOCKING').length;
  const open = () => {
    editor.saveNow();
    if (view.publishable) setOpened(true);
    else document.getElementById('checks-list')?.focus();
  };
  return (
    <div className={styles.act}>
      <KeyButton keys={['F9', 'Ctrl+Enter']} variant="filled" size="md" fullWidth onClick={open}>
        {t('publish.open')}
      </KeyButton>
      {!view.publishable && (
        <p className={styles.locked}>
          <Icon name="lock" size="small" />
          {t('publish.locked', { count: faults })}
        </p>
      )}
      {opened && <PublishDialog {...{ versions, editor, count, impact }} onClose={() => setOpened(false)} />}
    </div>
  );
}
