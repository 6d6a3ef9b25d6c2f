import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Act, AllowedAction, DossierView } from '@/api';
import { ACT_KEYS, Icon, KeyButton, useFormat, type IconName } from '@/ui';
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
  RECEIVE: 'stamp',
  REQUEST_COMPLETION: 'filePlus',
  REFUSE_AT_RECEPTION: 'slashCircle',
  RECALL_HAND_OVER: 'undo',
  REQUEST_WITHDRAWAL: 'undo',
  CANCEL_WITHDRAWAL: 'arrowRight',
  REOPEN: 'undo',
};
/** More locks than this hide what can be done. */
const LOCKS_SHOWN = 4;

/** Only what `allowedActions` says: what may be done, and why the rest may not. */
type Props = { dossier: DossierView; onOpen: (act: Act) => void };

/** Only what `allowedActions` says: what may be done, and why the rest may not. */
export function ActsCard({ dossier, onOpen }: Props) {
  const { t } = useTranslation('dossier');
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
            keys={['F9', 'Ctrl+Enter', ACT_KEYS[primary.act] ?? []].flat()}
            variant="filled"
            fullWidth
            justify="space-between"
            onClick={() => onOpen(primary.act)}
          >
            {label(primary)}
          </KeyButton>
        )}
        {allowed
          .filter((action) => action !== primary)
          .map((action) => (
            <ActButton key={action.act} act={action.act} label={label(action)} onOpen={onOpen} />
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
    </Card>
  );
}

type ActButtonProps = { act: Act; label: string; onOpen: (act: Act) => void };

function ActButton({ act, label, onOpen }: ActButtonProps) {
  const keys = ACT_KEYS[act];
  const shared = {
    fullWidth: true,
    justify: 'flex-start',
    leftSection: <Icon name={ICONS[act] ?? 'work'} />,
    onClick: () => onOpen(act),
  };
  if (!keys) return <Button {...shared}>{label}</Button>;
  return (
    <KeyButton {...shared} keys={keys} className={styles.keyed}>
      {label}
    </KeyButton>
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
