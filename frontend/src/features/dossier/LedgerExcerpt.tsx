import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type DossierView } from '@/api';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { Card } from './Card';
import { ChainState } from './ChainState';
import { LedgerList } from './LedgerList';
import { newestFirst } from './ledgerDetails';

const SHOWN = 5;

export function LedgerExcerpt({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const { data, error, refetch } = useQuery(queries.dossierEvents(dossier.code));
  return (
    <Card
      title={t('ledger.title')}
      aside={data && <ChainState chain={data.chain} total={data.items.length} />}
    >
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={3} />}
      {data && <LedgerList dossier={dossier} events={newestFirst(data.items).slice(0, SHOWN)} />}
      {data && data.items.length > SHOWN && (
        <Link to="/dossiers/$code/ledger" params={{ code: dossier.code }}>
          {t('ledger.all', { count: data.items.length })}
        </Link>
      )}
    </Card>
  );
}
