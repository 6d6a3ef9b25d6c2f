import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import styles from './Verdict.module.css';

/** That a dossier is seen by its circle alone: whoever sees this should not speak of it aloud. */
export function RestrictedMark() {
  const { t } = useTranslation('ui');
  return (
    <span className={`${styles.badge} ${styles.none}`}>
      <Icon name="lock" size="small" />
      {t('restricted')}
    </span>
  );
}
