import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { ErrorPanel, PageHeading, SkeletonRows } from '@/ui';
import styles from './ReceptionPage.module.css';

export function ReceptionPage() {
  const { t } = useTranslation('reception');
  const { data, error, refetch } = useQuery(queries.frequentProcedures());
  return (
    <div className={styles.page}>
      <PageHeading title={t('title')} />
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={10} short />}
      {data && (
        <section aria-labelledby="frequent">
          <h2 id="frequent">{t('frequent')}</h2>
          <ul>
            {data.map((code) => (
              <li key={code}>
                <span className="sub fig">{code}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
