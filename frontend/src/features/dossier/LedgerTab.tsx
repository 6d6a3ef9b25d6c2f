import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { Card } from './Card';
import { ChainState } from './ChainState';
import { newestFirst } from './ledgerDetails';
import { LedgerList } from './LedgerList';
import styles from './Tab.module.css';
import { useDossier } from './useDossier';

export function DossierLedger() {
  const { t } = useTranslation('dossier');
  const dossier = useDossier();
  const { data, error, refetch } = useQuery(queries.dossierEvents(dossier.code));
  return (
    <div className={styles.tab}>
      <Card
        title={t('ledger.title')}
        aside={data && <ChainState chain={data.chain} total={data.items.length} />}
      >
        {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonRows />}
        {data && <LedgerList dossier={dossier} events={newestFirst(data.items)} />}
      </Card>
    </div>
  );
}
