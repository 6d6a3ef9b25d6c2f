import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../Dialog';
import { KeyCap } from './KeyCap';
import styles from './KeySheet.module.css';
import { switchSingleKeys, type Shortcut } from './registry';
import { useSingleKeys } from './useShortcuts';

type Props = { shortcuts: readonly Shortcut[]; onClose: () => void };

/** What the keys of the screen below do, and whether single letters are among them. */
export function KeySheetDialog({ shortcuts, onClose }: Props) {
  const { t } = useTranslation('ui');
  const singleKeys = useSingleKeys();
  const groups = Map.groupBy(shortcuts.toReversed(), ({ group }) => group ?? t('keySheet.page'));
  return (
    <Dialog onClose={onClose} title={t('keySheet.title')} size="lg">
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
    </Dialog>
  );
}
