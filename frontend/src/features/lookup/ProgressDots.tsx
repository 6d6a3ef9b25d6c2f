import { useTranslation } from 'react-i18next';
import type { PublicDossier } from '@/api';
import { Icon } from '@/ui';
import styles from './Lookup.module.css';

const STAGES = ['received', 'working', 'ready', 'returned'] as const;

/** How many of the four are reached; 0 when the dossier is on none of this way. */
const REACHED: Record<PublicDossier['status'], number> = {
  SUBMITTED: 0,
  NOT_ACCEPTED: 0,
  RECEIVED: 1,
  IN_PROGRESS: 2,
  AWAITING_SUPPLEMENT: 2,
  AWAITING_PAYMENT: 2,
  WITHDRAWAL_REQUESTED: 2,
  STOPPED: 0,
  FINISHED: 3,
  RETURNED: 4,
};

/** Four dots: received, being worked on, ready, returned. What is reached has a tick, not only a colour. */
export function ProgressDots({ status }: { status: PublicDossier['status'] }) {
  const { t } = useTranslation('citizen');
  const reached = REACHED[status];
  if (reached === 0) return null;
  return (
    <ol className={styles.dots} aria-label={t('stage.label')}>
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          data-reached={index < reached}
          aria-current={index === reached - 1 ? 'step' : undefined}
        >
          <span className={styles.dot}>{index < reached && <Icon name="check" size="small" />}</span>
          {t(`stage.${stage}`)}
          <span className="visually-hidden">{index < reached ? t('stage.reached') : t('stage.notYet')}</span>
        </li>
      ))}
    </ol>
  );
}
