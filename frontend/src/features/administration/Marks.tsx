import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '@/ui';
import styles from './Administration.module.css';
import type { AgencyState, ReceiptBook, Substitution } from './contract';

type Look = 'good' | 'quiet' | 'soon';

function Mark({ icon, look, children }: { icon: IconName; look: Look; children: string }) {
  return (
    <span className={`${styles.mark} ${styles[look]}`}>
      <Icon name={icon} size="small" />
      {children}
    </span>
  );
}

/** Whether a person can sign in, and whether somebody stands in for them today. */
export function StaffMark({ active, absentToday }: { active: boolean; absentToday: boolean }) {
  const { t } = useTranslation('administration');
  if (!active) {
    return (
      <Mark icon="lock" look="quiet">
        {t('standing.INACTIVE')}
      </Mark>
    );
  }
  return absentToday ? (
    <Mark icon="clock" look="soon">
      {t('standing.absent')}
    </Mark>
  ) : (
    <Mark icon="check" look="good">
      {t('standing.ACTIVE')}
    </Mark>
  );
}

const AGENCY: Record<AgencyState, [IconName, Look]> = {
  UPCOMING: ['clock', 'soon'],
  OPEN: ['check', 'good'],
  CLOSED: ['square', 'quiet'],
};

export function AgencyMark({ state }: { state: AgencyState }) {
  const { t } = useTranslation('administration');
  const [icon, look] = AGENCY[state];
  return (
    <Mark icon={icon} look={look}>
      {t(`agency.state.${state}`)}
    </Mark>
  );
}

export function DepartmentMark({ active }: { active: boolean }) {
  const { t } = useTranslation('administration');
  return active ? (
    <Mark icon="check" look="good">
      {t('department.open')}
    </Mark>
  ) : (
    <Mark icon="square" look="quiet">
      {t('department.closed')}
    </Mark>
  );
}

const SUBSTITUTION: Record<Substitution['state'], [IconName, Look]> = {
  UPCOMING: ['clock', 'soon'],
  RUNNING: ['halfCircle', 'good'],
  OVER: ['check', 'quiet'],
};

export function SubstitutionMark({ state }: { state: Substitution['state'] }) {
  const { t } = useTranslation('administration');
  const [icon, look] = SUBSTITUTION[state];
  return (
    <Mark icon={icon} look={look}>
      {t(`substitution.state.${state}`)}
    </Mark>
  );
}

const RECEIPT_BOOK: Record<ReceiptBook['state'], [IconName, Look]> = {
  UPCOMING: ['clock', 'soon'],
  IN_USE: ['halfCircle', 'good'],
  REPLACED: ['check', 'quiet'],
};

export function ReceiptBookMark({ state }: { state: ReceiptBook['state'] }) {
  const { t } = useTranslation('administration');
  const [icon, look] = RECEIPT_BOOK[state];
  return (
    <Mark icon={icon} look={look}>
      {t(`receiptBooks.state.${state}`)}
    </Mark>
  );
}
