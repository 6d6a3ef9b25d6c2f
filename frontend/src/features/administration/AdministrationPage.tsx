import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/session';
import { PageHeading, PageTabs } from '@/ui';
import styles from './Administration.module.css';
import { agencyQuery } from './requests';
import { useAgency } from './useAgency';

const TABS = [
  { name: 'staff', to: '/admin/staff' },
  { name: 'departments', to: '/admin/departments' },
  { name: 'agencies', to: '/admin/agencies' },
  { name: 'substitutions', to: '/admin/substitutions' },
  { name: 'templates', to: '/admin/templates' },
  { name: 'pictures', to: '/admin/pictures' },
  { name: 'receiptBooks', to: '/admin/receipt-books' },
  { name: 'history', to: '/admin/history' },
] as const;

type Props = {
  title: string;
  /** Beside the title: what state the thing is in. */
  mark?: ReactNode;
  /** What can be begun here. */
  acts?: ReactNode;
  /** Another thing on the same page. */
  arrival?: string;
  children: ReactNode;
};

/** The frame of every page of the administration: whose office it is, and the parts of it. */
export function AdministrationPage({ title, mark, acts, arrival, children }: Props) {
  const { t } = useTranslation('administration');
  const agency = useAgency();
  const own = useMe().agency.code;
  const search = { agency: agency === own ? undefined : agency };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.title}>
          <PageHeading title={title} arrival={arrival} />
          {mark}
          {agency !== own && <OtherAgency agency={agency} />}
          {acts && <div className={styles.acts}>{acts}</div>}
        </div>
        <PageTabs label={t('tabs.label')}>
          {TABS.map(({ name, to }) => (
            <Link key={name} to={to} search={search} activeOptions={{ includeSearch: false }}>
              {t(`tabs.${name}`)}
            </Link>
          ))}
        </PageTabs>
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}

/** Another office than one's own is never worked in unawares. */
function OtherAgency({ agency }: { agency: string }) {
  const { t } = useTranslation('administration');
  const { data } = useQuery(agencyQuery(agency));
  return (
    <p className={styles.other}>
      <span>{t('agency.working', { name: data?.name ?? agency })}</span>{' '}
      <Link from="/admin" to="." search={{}}>
        {t('agency.backToOwn')}
      </Link>
    </p>
  );
}
