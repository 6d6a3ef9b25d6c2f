import { useTranslation } from 'react-i18next';
import type { DossierStatus } from '@/api';
import { Icon, type IconName } from './Icon';
import styles from './StatusBadge.module.css';

const ICONS: Record<DossierStatus, IconName> = {
  SUBMITTED: 'tray',
  RECEIVED: 'stamp',
  NOT_ACCEPTED: 'slashCircle',
  IN_PROGRESS: 'halfCircle',
  AWAITING_SUPPLEMENT: 'filePlus',
  AWAITING_PAYMENT: 'coin',
  WITHDRAWAL_REQUESTED: 'undo',
  STOPPED: 'square',
  FINISHED: 'check',
  RETURNED: 'doubleCheck',
};

/** A rectangle with an icon: one of the ten national statuses. */
export function StatusBadge({ status }: { status: DossierStatus }) {
  const { t } = useTranslation('ui');
  return (
    <span className={`${styles.badge} ${styles[status]}`}>
      <Icon name={ICONS[status]} size="small" />
      {t(`status.${status}`)}
    </span>
  );
}
