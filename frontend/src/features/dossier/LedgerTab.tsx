import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { Card } from './Card';
import { ChainState } from './ChainState';
import { LedgerCheck } from './LedgerCheck';
import { newestFirst } from './ledgerDetails';
import { LedgerList } from './LedgerList';
import styles from './Tab.module.css';
import { useDossier } from './useDossier';

export function DossierLedger() {
  const { t } = useTranslation('dossier');
  const dossier = useDossier();
  const me = useMe();
  const { data, error, refetch } = useQuery(queries.dossierEvents(dossier.code));
  return (
    <div className={`${styles.tab} ${styles.stack}`}>
      <LedgerCheck code={dossier.code} />
      <Card
        title={t('ledger.title')}
        aside={data && <ChainState chain={data.chain} total={data.items.length} />}
      >
        {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonRows />}
        {data && <LedgerList dossier={dossier} events={newestFirst(data.items)} />}
      </Card>
      {hasRole(me, ['auditor']) && (
        <p className="no-print">
          <Link to="/reports/readings" search={{ dossier: dossier.code }}>
            {t('ledger.readings')}
          </Link>
        </p>
      )}
    </div>
  );
}
