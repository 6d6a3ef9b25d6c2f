import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, type AllowedAction, type DossierView } from '@/api';
import { Dialog, KeyButton, needsAppointment } from '@/ui';
import styles from './ActDialog.module.css';
import { ActForm } from './ActForm';
import { fieldsOf, isTyped, presetOf, type Typed } from './actForms';
import { dealingOf, presetPapers, type PaperCounts } from './actPapers';
import { missingInWords } from './missingWords';
import { StaleFoot, StaleNotice } from './StaleNotice';
import { useAct } from './useAct';

type Props = { dossier: DossierView; action: AllowedAction; onClose: () => void };

/** A notice begins with what is missing; the person goes on from there. */
function noticeOf({ act }: AllowedAction, dossier: DossierView): Typed {
  const reason = dealingOf(act) === 'ASK' ? missingInWords(dossier) : '';
  return reason === '' ? {} : { reason };
}

/** Whether the reception of this dossier needs a date that was agreed upon with the applicant. */
function useAgreed({ procedure, channel }: DossierView, { act }: AllowedAction) {
  const { data } = useQuery({ ...queries.procedure(procedure.code), enabled: act === 'RECEIVE' });
  return act === 'RECEIVE' && data !== undefined && needsAppointment(data, channel);
}

/** One act: what it writes, what it does to the clock, and one button. Nothing typed is lost unasked. */
export function ActDialog({ dossier, action, onClose }: Props) {
  const { t } = useTranslation('dossier');
  const [preset] = useState<{ typed: Typed; papers: PaperCounts }>(() => ({
    typed: { ...presetOf(action.act, dossier), ...noticeOf(action, dossier) },
    papers: presetPapers(action.act, dossier),
  }));
  const [typed, setTyped] = useState(preset.typed);
  const [papers, setPapers] = useState(preset.papers);
  const [leaving, setLeaving] = useState(false);
  const agreed = useAgreed(dossier, action);
  const { seen, doing, stale, takeOver, show } = useAct(dossier, action, onClose);
  const body = useRef<HTMLDivElement>(null);
  const isStale = stale !== undefined;
  // Mantine gives the focus only when the dialog opens; what takes another's place later asks for it here.
  useEffect(() => {
    const asking = body.current?.querySelectorAll<HTMLElement>('[data-autofocus]');
    if (asking) [...asking].at(-1)?.focus();
  }, [isStale, leaving]);

  /** Somebody else's change is shown, whatever becomes of what was typed here. */
  const leave = () => {
    if (stale) show(stale.current);
    onClose();
  };
  const close = () => {
    if (doing.isPending) return;
    if (leaving) setLeaving(false);
    else if (papers !== preset.papers || (typed !== preset.typed && isTyped(typed))) setLeaving(true);
    else leave();
  };
  return (
    <Dialog onClose={close} title={t(`acts.name.${action.act}`)} size="35rem">
      <div ref={body} className={styles.dialog}>
        <p className="sub fig">
          {dossier.code} · <span lang="vi">{dossier.applicant.name}</span>
        </p>
        {stale ? (
          <StaleNotice opened={seen} stale={stale} typed={typed} />
        ) : (
          <ActForm
            seen={seen}
            action={action}
            agreed={agreed}
            typed={typed}
            papers={papers}
            onCount={setPapers}
            error={doing.error}
            onType={(name, text) => setTyped((now) => ({ ...now, [name]: text }))}
          />
        )}
        {leaving ? (
          <div className={styles.leaving} role="alert">
            <p>{t('acts.leave')}</p>
            <Button onClick={() => setLeaving(false)} data-autofocus>
              {t('acts.stay')}
            </Button>
            <Button variant="filled" color="son" onClick={leave}>
              {t('acts.dropTyped')}
            </Button>
          </div>
        ) : stale ? (
          <StaleFoot
            current={stale.current}
            act={action.act}
            typed={typed}
            onTakeOver={() => takeOver(stale.current)}
            onLeave={close}
          />
        ) : (
          <div className={styles.foot}>
            <Button onClick={close}>{t('acts.cancel')}</Button>
            <KeyButton
              keys={['F9', 'Ctrl+Enter']}
              variant="filled"
              loading={doing.isPending}
              onClick={() => doing.mutate({ typed, papers })}
              data-autofocus={fieldsOf(action, agreed).length === 0 || undefined}
            >
              {t(`acts.confirm.${action.act}`)}
            </KeyButton>
          </div>
        )}
      </div>
    </Dialog>
  );
}
