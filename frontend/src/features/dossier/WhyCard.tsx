import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type DossierView } from '@/api';
import { DeadlineExplanation, ErrorPanel, KeyCap, SkeletonRows, useFormat } from '@/ui';
import { Card } from './Card';
import { PromiseHistory } from './PromiseHistory';
import { PromiseLine } from './PromiseLine';
import styles from './WhyCard.module.css';
import { useOfficeHours } from './useDossier';

export function WhyCard({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const { data, error, refetch } = useQuery({
    ...queries.dossierDeadline(dossier.code),
    enabled: dossier.limit !== null,
  });
  const format = useFormat();
  const { now } = useOfficeHours();
  if (dossier.appointment) {
    return (
      <Card title={t('why.title')} aside={<OpenDeadline code={dossier.code} />}>
        <PromiseLine dossier={dossier} />
        <p className="sub">{t('why.agreed')}</p>
        <p>
          {t('why.agreedReason')} <span lang="vi">{dossier.appointment.reason}</span>
        </p>
        <PromiseHistory dossier={dossier} />
      </Card>
    );
  }
  if (!dossier.receivedAt) {
    return (
      <Card title={t('why.title')}>
        <p>{t('why.notReceived')}</p>
      </Card>
    );
  }
  if (!dossier.limit) {
    return (
      <Card title={t('why.title')}>
        <p>{t('why.noLimit')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('why.title')} aside={<OpenDeadline code={dossier.code} />}>
      <PromiseLine dossier={dossier} />
      <p className="sub fig">
        {t('why.limit', {
          limit: format.limit(dossier.limit, dossier.secondLimit),
          date: format.longDate(dossier.receivedAt, true),
        })}
      </p>
      <div className={styles.days}>
        {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonRows rows={4} short />}
        {data && <DeadlineExplanation deadline={data} today={now} />}
      </div>
      <PromiseHistory dossier={dossier} />
    </Card>
  );
}

function OpenDeadline({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  return (
    <Link to="/dossiers/$code/deadline" params={{ code }} className={styles.open}>
      {t('why.open')}
      <KeyCap keys="KeyD" />
    </Link>
  );
}
