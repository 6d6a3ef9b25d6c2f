import { useTranslation } from 'react-i18next';
import type { LedgerView } from '@/api';
import { Icon } from '@/ui';
import styles from './ChainState.module.css';

/** Whether every entry still fits the one before it. A broken chain cannot be dismissed. */
export function ChainState({ chain, total }: { chain: LedgerView['chain']; total: number }) {
  const { t } = useTranslation('dossier');
  if (chain.intact) {
    return (
      <span className={`${styles.intact} fig`}>
        <Icon name="link" size="small" />
        {t('ledger.intact', { checked: chain.checked, total })}
      </span>
    );
  }
  return (
    <span className={`${styles.broken} fig`} role="alert">
      <Icon name="unlink" />
      {t('ledger.broken', { seq: chain.brokenAt })}
    </span>
  );
}
