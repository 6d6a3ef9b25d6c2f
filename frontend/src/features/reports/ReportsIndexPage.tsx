import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasRole, useMe } from '@/session';
import { PageHeading } from '@/ui';
import { REPORT_GROUPS } from './reportNames';
import styles from './ReportsIndexPage.module.css';

/** Every report with the sentence that says what it answers. */
export function ReportsIndexPage() {
  const { t } = useTranslation('reports');
  const me = useMe();
  return (
    <div className={styles.page}>
      <PageHeading title={t('index.title')} />
      <section>
        <h2>{t('index.group.official')}</h2>
        <ul className={styles.list}>
          <li>
            <Link to="/reports/settlement">{t('index.settlement.name')}</Link>
            <p className="sub">{t('index.settlement.about')}</p>
          </li>
        </ul>
      </section>
      {(Object.keys(REPORT_GROUPS) as (keyof typeof REPORT_GROUPS)[]).map((group) => (
        <section key={group}>
          <h2>{t(`index.group.${group}`)}</h2>
          <ul className={styles.list}>
            {group === 'quality' && hasRole(me, ['leader', 'auditor']) && (
              <li>
                <Link to="/reports/ratings">{t('index.ratings.name')}</Link>
                <p className="sub">{t('index.ratings.about')}</p>
              </li>
            )}
            {REPORT_GROUPS[group].map((report) => (
              <li key={report}>
                <Link to="/reports/$report" params={{ report }}>
                  {t(`name.${report}`)}
                </Link>
                <p className="sub">{t(`about.${report}`)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
