import { Checkbox, Modal } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from './KeyCap';
import styles from './KeySheet.module.css';
import { activeShortcuts, switchSingleKeys, type Shortcut } from './registry';
import { ShortcutLayer } from './ShortcutLayer';
import { useSingleKeys } from './useShortcuts';

/** The keys of the screen below, frozen at the moment the sheet was opened. */
let shown: Shortcut[] | undefined;
const listeners = new Set<() => void>();
const show = (shortcuts: Shortcut[] | undefined) => {
  shown = shortcuts;
  listeners.forEach((tell) => tell());
};
const subscribeSheet = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const openKeySheet = () => show(activeShortcuts().filter(({ enabled }) => enabled ?? true));

export function KeySheet() {
  const { t } = useTranslation('ui');
  const shortcuts = useSyncExternalStore(subscribeSheet, () => shown);
  const singleKeys = useSingleKeys();
  const groups = Map.groupBy(shortcuts?.toReversed() ?? [], ({ group }) => group ?? t('keySheet.page'));
  return (
    <Modal
      opened={shortcuts !== undefined}
      onClose={() => show(undefined)}
      title={t('keySheet.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      size="lg"
    >
      <ShortcutLayer>
        {[...groups].map(([group, members]) => (
          <section key={group} className={styles.group}>
            <h3>{group}</h3>
            <dl>
              {members.map(({ keys, label }) => (
                <div key={`${label} ${String(keys)}`}>
                  <dt>{label}</dt>
                  <dd>
                    {[keys].flat().map((way) => (
                      <KeyCap key={way} keys={way} spoken />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <Checkbox
          mt="lg"
          checked={singleKeys}
          onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
          label={t('keySheet.singleKeys')}
          description={t('keySheet.singleKeysHint')}
        />
      </ShortcutLayer>
    </Modal>
  );
}
