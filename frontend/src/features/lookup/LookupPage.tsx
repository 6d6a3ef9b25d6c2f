import { useTranslation } from 'react-i18next';
import { PageHeading } from '@/ui';
import styles from './Lookup.module.css';
import { LookupForm } from './LookupForm';

/** Where is my dossier: one field. */
export function LookupPage() {
  const { t } = useTranslation('citizen');
  return (
    <div className={styles.page}>
      <PageHeading title={t('lookup.title')} />
      <p>{t('lookup.hint')}</p>
      <LookupForm code="" />
    </div>
  );
}
