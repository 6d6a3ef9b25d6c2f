import { useTranslation } from 'react-i18next';
import type { DossierView } from '@/api';
import { Icon, useFormat } from '@/ui';
import styles from './StandingNotice.module.css';
import { useOfficeHours } from './useDossier';

const STANDING: Partial<Record<string, 'standing.unpaid' | 'standing.withdrawal'>> = {
  PAYMENT: 'standing.unpaid',
  WITHDRAWAL: 'standing.withdrawal',
};

/** What the dossier waits for, when it waits: a supplement, or the second signature of a hand-over. */
export function StandingNotice({ dossier: { suspension, handOver } }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { now } = useOfficeHours();
  return (
    <>
      {suspension && (
        <div className={`${styles.notice} ${styles.paused}`} role="note">
          <Icon name="pause" />
          <p>
            <b className="fig">
              {t(STANDING[suspension.kind] ?? 'standing.paused', {
                moment: format.moment(suspension.since, now),
              })}
            </b>
            <span lang="vi">{suspension.reason}</span>
          </p>
        </div>
      )}
      {handOver && (
        <div className={styles.notice} role="note">
          <Icon name="arrowRight" />
          <p>
            <b className="fig">
              {t('standing.handOver', {
                from: handOver.givenBy.name,
                moment: format.moment(handOver.givenAt, now),
                to: handOver.assignee?.name ?? handOver.to.name,
              })}
            </b>
            <span lang="vi">{handOver.note}</span>
          </p>
        </div>
      )}
    </>
  );
}
