import { useTranslation } from 'react-i18next';
import { PageHeading } from '@/ui';
import styles from './CataloguePage.module.css';
import { ProcedureList } from './ProcedureList';

/** The same list inside the staff shell, for reading. */
export function CataloguePage() {
  const { t } = useTranslation('procedures');
  return (
    <div className={styles.page}>
      <PageHeading title={t('catalogue')} />
      <ProcedureList to="/catalogue" />
    </div>
  );
}
