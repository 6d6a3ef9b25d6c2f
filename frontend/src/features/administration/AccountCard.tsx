import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, Icon, useFormat } from '@/ui';
import styles from './Form.module.css';
import type { Staff } from './contract';
import { PasswordDialog } from './PasswordDialog';
import { activateStaff, deactivateStaff } from './requests';
import { useAct } from './useAct';
import { useIssuePassword } from './useIssuePassword';

/** Whether the person can sign in, and the acts that decide it. */
export function AccountCard({ agency, staff }: { agency: string; staff: Staff }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { username, name, version, active, hasAccount, mayEdit, mayDeactivate, deactivationRefusal } = staff;
  const [asking, setAsking] = useState<'PASSWORD' | 'STANDING'>();
  const issuing = useIssuePassword(agency);
  const on = { agency, username, version };
  const turning = useAct({
    act: () => (active ? deactivateStaff(on) : activateStaff(on)),
    done: (now) => t(now.active ? 'account.activated' : 'account.deactivated', { name }),
    onDone: () => setAsking(undefined),
  });
  const close = () => {
    setAsking(undefined);
    issuing.reset();
    turning.reset();
  };
  return (
    <section className={`card ${styles.card}`}>
      <h2>{t('account.title')}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t('staff.username')}</dt>
          <dd className="fig">{username}</dd>
        </div>
      </dl>
      {!hasAccount && (
        <p className={styles.attention}>
          <Icon name="alert" />
          {t('account.missing')}
        </p>
      )}
      {!active && <p>{t('account.isInactive')}</p>}
      {mayEdit && (
        <div className={styles.choices}>
          {active && <Button onClick={() => setAsking('PASSWORD')}>{t('password.open')}</Button>}
          {active && mayDeactivate && (
            <Button color="son" variant="outline" onClick={() => setAsking('STANDING')}>
              {t('account.deactivate')}
            </Button>
          )}
          {!active && <Button onClick={() => setAsking('STANDING')}>{t('account.activate')}</Button>}
        </div>
      )}
      {mayEdit && deactivationRefusal && (
        <p className={styles.refused}>
          <Icon name="lock" size="small" />
          <span>
            <b>{t('account.deactivate')}</b>{' '}
            {format.text(deactivationRefusal.detail, deactivationRefusal.detailEn)}
          </span>
        </p>
      )}
      {asking === 'PASSWORD' && <PasswordDialog person={staff} issuing={issuing} onClose={close} />}
      {asking === 'STANDING' && (
        <FormDialog
          title={t(active ? 'account.deactivating' : 'account.activating', { name })}
          confirm={t(active ? 'account.deactivate' : 'account.activate')}
          destructive={active}
          error={turning.error}
          pending={turning.isPending}
          onConfirm={() => turning.mutate()}
          onClose={close}
          size="32rem"
        >
          <p>{t(active ? 'account.deactivatingHint' : 'account.activatingHint')}</p>
        </FormDialog>
      )}
    </section>
  );
}
