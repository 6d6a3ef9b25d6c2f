import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { DeadlineDays, ErrorPanel, KeyButton, PromisedDate, SkeletonRows, useFormat } from '@/ui';
import { Card } from './Card';
import { PromiseLine } from './PromiseLine';
import styles from './Tab.module.css';
import { useDossier } from './useDossier';

/** Why this date, day by day with the law of each: to read at the desk or to print for the applicant. */
export function DossierDeadline() {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const dossier = useDossier();
  const { data, error, refetch } = useQuery(queries.dossierDeadline(dossier.code));
  return (
    <div className={styles.tab}>
      <Card title={t('why.title')}>
        {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonRows />}
        {data && (
          <>
            <div className={styles.hero}>
              <div>
                <PromisedDate at={dossier.promisedAt ?? data.dueAt}>
                  <span className="fig">
                    {t('why.basis', {
                      limit: format.limit(data.limit),
                      date: format.longDate(data.receivedAt, true),
                      time: format.time(data.receivedAt),
                      revision: data.calendarRevision,
                    })}
                  </span>
                </PromisedDate>
                {dossier.extended && <PromiseLine dossier={dossier} />}
              </div>
              <KeyButton keys={['F8', 'Ctrl+KeyP']} className="no-print" onClick={() => window.print()}>
                {t('why.print')}
              </KeyButton>
            </div>
            <DeadlineDays deadline={data} label={t('why.title')} />
          </>
        )}
      </Card>
    </div>
  );
}
