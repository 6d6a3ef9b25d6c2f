import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import styles from './DossierPage.module.css';
import { usePresence } from './usePresence';

/** Two who work on the same paper know of each other before one of them loses. */
export function PresenceBadge({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const names = usePresence(code);
  return (
    <p role="status" aria-label={t('presence.label')} className={styles.presence}>
      {names.length > 0 && (
        <>
          <Icon name="user" size="small" />
          <span lang="vi">{t('presence.one', { names: names.join(', ') })}</span>
        </>
      )}
    </p>
  );
}
