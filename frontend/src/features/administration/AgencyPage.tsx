import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, SkeletonRows } from '@/ui';
import styles from './Administration.module.css';
import { AdministrationPage } from './AdministrationPage';
import { AgencyFacts } from './AgencyFacts';
import { AgencyForm } from './AgencyForm';
import { AgencyPlace } from './AgencyPlace';
import { AgencyValidity } from './AgencyValidity';
import { AgencyMark } from './Marks';
import { agencyQuery } from './requests';

/** One agency: what it is called, who heads it, where it stands in the tree and in time. */
export function AgencyPage() {
  const { t } = useTranslation('administration');
  const { code } = useParams({ from: '/staff/admin/agencies/$code' });
  const { data: agency, error, refetch } = useQuery(agencyQuery(code));
  return (
    <AdministrationPage
      title={agency?.name ?? t('agency.one', { code })}
      arrival={code}
      mark={agency && <AgencyMark state={agency.state} />}
    >
      {!agency && error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!agency && !error && <SkeletonRows rows={6} />}
      {agency && (
        <div className={styles.columns}>
          {agency.mayEdit ? <AgencyForm key={code} agency={agency} /> : <AgencyFacts agency={agency} />}
          <div className={styles.aside}>
            <AgencyPlace agency={agency} />
            <AgencyValidity key={code} agency={agency} />
          </div>
        </div>
      )}
    </AdministrationPage>
  );
}
