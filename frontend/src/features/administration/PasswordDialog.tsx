import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, ErrorPanel, SkeletonRows } from '@/ui';
import styles from './Form.module.css';
import { IssuedPassword } from './IssuedPassword';
import type { IssuingPassword } from './useIssuePassword';

type Props = {
  person: { username: string; name: string };
  issuing: IssuingPassword;
  onClose: () => void;
};

/** Asks before an old password is made useless, then shows the new one: once, to be handed over in person. */
export function PasswordDialog({ person: { username, name }, issuing, onClose }: Props) {
  const { t } = useTranslation(['administration', 'ui']);
  const issue = () => issuing.mutate(username);
  return (
    <Dialog title={t('password.title', { name })} onClose={() => !issuing.isPending && onClose()}>
      <div className={styles.form}>
        {issuing.isIdle && <p>{t('password.ask')}</p>}
        {issuing.isPending && <SkeletonRows short rows={2} />}
        {issuing.error && <ErrorPanel error={issuing.error} />}
        {issuing.data && <IssuedPassword username={username} password={issuing.data.temporaryPassword} />}
        <div className={styles.foot}>
          {!issuing.data && (
            <Button onClick={onClose} disabled={issuing.isPending}>
              {t('ui:form.cancel')}
            </Button>
          )}
          {(issuing.isIdle || issuing.isError) && (
            <Button variant="filled" onClick={issue}>
              {t(issuing.isIdle ? 'password.issue' : 'password.again')}
            </Button>
          )}
          {issuing.data && (
            <Button variant="filled" onClick={onClose}>
              {t('password.noted')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
