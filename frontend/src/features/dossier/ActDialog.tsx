import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, ServerUnreachable, type AllowedAction, type DossierView } from '@/api';
import { Dialog, ErrorPanel, Icon, KeyButton, ProblemSummary } from '@/ui';
import styles from './ActDialog.module.css';
import { ActField } from './ActField';
import { clockSentence, fieldsOf, isTyped, type Typed } from './actForms';
import { StaleNotice } from './StaleNotice';
import { useAct } from './useAct';

type Props = { dossier: DossierView; action: AllowedAction; onClose: () => void };

/** One act: what it writes, what it does to the clock, and one button. Nothing typed is lost on a refusal. */
export function ActDialog({ dossier, action, onClose }: Props) {
  const { t } = useTranslation('dossier');
  const [typed, setTyped] = useState<Typed>({});
  const [leaving, setLeaving] = useState(false);
  const { seen, doing, stale, takeOver, show } = useAct(dossier, action, onClose);
  const close = () => {
    if (doing.isPending) return;
    if (leaving) setLeaving(false);
    else if (isTyped(typed)) setLeaving(!stale);
    else leave();
  };
  /** Somebody else's change is shown, whatever becomes of what was typed here. */
  const leave = () => {
    if (stale) show(stale.current);
    onClose();
  };
  const next = seen.steps.find(({ seq }) => seq === (seen.currentStep ?? 0) + 1);
  const passesOn = ['HAND_OVER', 'COMPLETE_STEP', 'SIGN'].includes(action.act);
  return (
    <Dialog onClose={close} title={t(`acts.name.${action.act}`)} size="35rem">
      <div className={styles.dialog}>
        <p className="sub fig">
          {dossier.code} · {dossier.applicant.name}
        </p>
        {stale ? (
          <StaleNotice
            opened={seen}
            stale={stale}
            action={action}
            typed={typed}
            onTakeOver={() => takeOver(stale.current)}
            onLeave={leave}
          />
        ) : (
          <>
            {doing.error && <ActProblem error={doing.error} />}
            {fieldsOf(action).map((name, index) => (
              <ActField
                key={name}
                name={name}
                first={index === 0}
                applicant={dossier.applicant.name}
                value={typed[name] ?? ''}
                error={doing.error}
                onType={(text) => setTyped((now) => ({ ...now, [name]: text }))}
              />
            ))}
            {passesOn && next && (
              <p className={styles.effect}>
                <Icon name="arrowRight" />
                {t('acts.passesTo', { step: next.name, department: next.department.name })}
              </p>
            )}
            <p className={styles.effect}>
              <Icon name="clock" />
              {t(`acts.clock.${clockSentence(action, seen.clock)}`)}
            </p>
            {leaving ? (
              <div className={styles.leaving} role="alert">
                <p>{t('acts.leave')}</p>
                <Button onClick={() => setLeaving(false)} data-autofocus>
                  {t('acts.stay')}
                </Button>
                <Button variant="filled" color="son" onClick={onClose}>
                  {t('acts.dropTyped')}
                </Button>
              </div>
            ) : (
              <div className={styles.foot}>
                <Button onClick={close}>{t('acts.cancel')}</Button>
                <KeyButton
                  keys={['F9', 'Ctrl+Enter']}
                  variant="filled"
                  loading={doing.isPending}
                  onClick={() => doing.mutate(typed)}
                  data-autofocus={fieldsOf(action).length === 0 || undefined}
                >
                  {t(`acts.confirm.${action.act}`)}
                </KeyButton>
              </div>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

function ActProblem({ error }: { error: Error }) {
  const { t } = useTranslation('dossier');
  if (error instanceof ServerUnreachable) {
    return (
      <p className={styles.away} role="alert">
        {t('acts.unreachable')}
      </p>
    );
  }
  if (!(error instanceof ApiProblem)) return <ErrorPanel error={error} />;
  return (
    <ProblemSummary
      error={error}
      nameOf={(pointer) => {
        const field = /^\/(reason|workingDays|resultNumber|collectedBy|note)$/.exec(pointer)?.[1];
        return field && t(`acts.field.${field as 'reason'}`);
      }}
    />
  );
}
