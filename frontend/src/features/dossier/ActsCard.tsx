import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act, AllowedAction, DossierView } from '@/api';
import { Icon, KeyButton, useFormat, type IconName } from '@/ui';
import { ActDialog } from './ActDialog';
import { refusedFirst } from './actForms';
import styles from './ActsCard.module.css';
import { Card } from './Card';

const ICONS: Partial<Record<Act, IconName>> = {
  ACCEPT_HAND_OVER: 'check',
  HAND_OVER: 'arrowRight',
  COMPLETE_STEP: 'arrowRight',
  SIGN: 'sign',
  FINISH: 'check',
  RETURN: 'doubleCheck',
  RECEIVE_SUPPLEMENT: 'tray',
  REQUEST_SUPPLEMENT: 'filePlus',
  EXTEND: 'clock',
  REFUSE: 'slashCircle',
  STOP: 'square',
};
/** More locks than this hide what can be done. */
const LOCKS_SHOWN = 4;

/** Only what `allowedActions` says: what may be done, and why the rest may not. */
export function ActsCard({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const [open, setOpen] = useState<AllowedAction>();
  const allowed = dossier.allowedActions.filter((action) => action.allowed);
  const refused = refusedFirst(dossier.allowedActions);
  const primary = allowed.find((action) => action.primary);
  const label = ({ act }: AllowedAction) =>
    t(`acts.do.${act}`, { step: dossier.currentStep, count: dossier.supplementRequests + 1 });
  return (
    <Card title={t('acts.title')}>
      <div className={styles.acts}>
        {primary && (
          <KeyButton
            keys={['F9', 'Ctrl+Enter']}
            variant="filled"
            fullWidth
            justify="space-between"
            onClick={() => setOpen(primary)}
          >
            {label(primary)}
          </KeyButton>
        )}
        {allowed
          .filter((action) => action !== primary)
          .map((action) => (
            <Button
              key={action.act}
              fullWidth
              justify="flex-start"
              leftSection={<Icon name={ICONS[action.act] ?? 'work'} />}
              onClick={() => setOpen(action)}
            >
              {label(action)}
            </Button>
          ))}
        {allowed.length === 0 && <p className="sub">{t('acts.none')}</p>}
      </div>
      <Refusals refused={refused.slice(0, LOCKS_SHOWN)} />
      {refused.length > LOCKS_SHOWN && (
        <details className={styles.more}>
          <summary>{t('acts.moreRefused', { count: refused.length - LOCKS_SHOWN })}</summary>
          <Refusals refused={refused.slice(LOCKS_SHOWN)} />
        </details>
      )}
      {open && (
        <ActDialog key={open.act} dossier={dossier} action={open} onClose={() => setOpen(undefined)} />
      )}
    </Card>
  );
}

function Refusals({ refused }: { refused: AllowedAction[] }) {
  const { t } = useTranslation('dossier');
  const { text } = useFormat();
  return (
    <ul className={styles.refusals}>
      {refused.map(({ act, reason, reasonEn }) => (
        <li key={act}>
          <Icon name="lock" size="small" />
          <span>
            <b>{t(`acts.name.${act}`)}:</b> {text(reason, reasonEn)}
          </span>
        </li>
      ))}
    </ul>
  );
}
