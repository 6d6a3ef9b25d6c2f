import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { AccountCard } from './AccountCard';
import styles from './Administration.module.css';
import { AdministrationPage } from './AdministrationPage';
import { AbsenceCard } from './AbsenceCard';
import { StaffMark } from './Marks';
import { personQuery } from './requests';
import { StaffFacts } from './StaffFacts';
import { StaffForm } from './StaffForm';
import { useAgency } from './useAgency';

/** One member of staff: what they are, their account, who stands in for them. */
export function StaffPage() {
  const { t } = useTranslation('administration');
  const agency = useAgency();
  const { username } = useParams({ from: '/staff/admin/staff/$username' });
  const { data: staff, error, refetch } = useQuery(personQuery(agency, username));
  return (
    <AdministrationPage
      title={staff?.name ?? t('staff.one', { username })}
      arrival={username}
      mark={staff && <StaffMark active={staff.active} absentToday={staff.absentToday} />}
    >
      {!staff && error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!staff && !error && <SkeletonRows rows={6} />}
      {staff && (
        <div className={styles.columns}>
          {staff.mayEdit ? (
            <StaffForm key={username} agency={agency} staff={staff} />
          ) : (
            <StaffFacts staff={staff} />
          )}
          <div className={styles.aside}>
            <AccountCard key={username} agency={agency} staff={staff} />
            <AbsenceCard agency={agency} staff={staff} />
          </div>
        </div>
      )}
    </AdministrationPage>
  );
}
