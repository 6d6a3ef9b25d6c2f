import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries, type DossierView } from '@/api';
import {
  DeadlineExplanation,
  ErrorPanel,
  Icon,
  KeyButton,
  PromisedDate,
  SkeletonRows,
  useFormat,
} from '@/ui';
import { AgreedDate } from './AgreedDate';
import { byCalendarNow } from './calendarNow';
import { Card } from './Card';
import { PromiseHistory } from './PromiseHistory';
import styles from './Tab.module.css';
import { useDossier } from './useDossier';

/** Why this date, with the law of each day that does not count: to read at the desk or to print for the applicant. */
export function DossierDeadline() {
  const { t } = useTranslation('dossier');
  const dossier = useDossier();
  return (
    <div className={styles.tab}>
      <Card title={t('why.title')}>
        {dossier.limit && <Explained dossier={dossier} />}
        {dossier.appointment && <AgreedDate dossier={dossier} />}
        {!dossier.limit && !dossier.appointment && <p>{t('why.noLimit')}</p>}
      </Card>
    </div>
  );
}

function Explained({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { data, error, refetch } = useQuery(queries.dossierDeadline(dossier.code));
  if (error && !data) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows />;
  // While it waits the date is open, and a closed dossier keeps the one that it was measured by.
  const moved = dossier.clock.state === 'RUNNING' ? byCalendarNow(data) : undefined;
  return (
    <>
      <div className={styles.hero}>
        <PromisedDate at={data.promisedAt}>
          <span className="fig">
            {t('why.basis', {
              limit: format.limit(data.limit, data.secondLimit),
              date: format.longDate(data.receivedAt, true),
              time: format.time(data.receivedAt),
              revision: data.calendarRevision,
            })}
          </span>
        </PromisedDate>
        <KeyButton keys={['F8', 'Ctrl+KeyP']} className="no-print" onClick={() => window.print()}>
          {t('why.print')}
        </KeyButton>
      </div>
      {moved && (
        <p className={`${styles.moved} fig`}>
          <Icon name="info" size="small" />
          {t('why.calendarNow', { time: format.time(moved), date: format.longDate(moved, true) })}
        </p>
      )}
      <DeadlineExplanation deadline={data} today={dossier.asOf} />
      <PromiseHistory dossier={dossier} />
    </>
  );
}
