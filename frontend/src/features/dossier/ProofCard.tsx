import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { proof, type ProofTick } from '@/api';
import { ErrorPanel, SkeletonRows, useFormat, VerdictBadge } from '@/ui';
import { Card } from './Card';
import styles from './ProofCard.module.css';

/** 3 Đúng at a glance: each of the three opens its evidence. */
export function ProofCard({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const { data, error, refetch } = useQuery(proof.proofQuery(code));
  return (
    <Card
      title={t('proof.title')}
      aside={
        <Link to="/dossiers/$code/proof" params={{ code }}>
          {t('proof.all')}
        </Link>
      }
    >
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={1} />}
      {data && (
        <ul className={styles.ticks}>
          {data.ticks.map((tick) => (
            <TickCell key={tick.tick} code={code} tick={tick} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function TickCell({
  code,
  tick: { tick, name, nameEn, verdict, criteria },
}: {
  code: string;
  tick: ProofTick;
}) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const failed = criteria.filter(({ state }) => state === 'FAILED').length;
  const asked = criteria.filter(({ state }) => state !== 'NOT_APPLICABLE').length;
  return (
    <li>
      <Link to="/dossiers/$code/proof" params={{ code }} hash={tick} className={styles.name}>
        {format.text(name, nameEn)}
      </Link>
      <VerdictBadge of={verdict} />
      <span className="sub">
        {failed > 0 ? t('proof.failed', { count: failed }) : t('proof.whole', { count: asked })}
      </span>
    </li>
  );
}
