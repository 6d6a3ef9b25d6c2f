import { Button } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ServerUnreachable, useServerNow, type Channel } from '@/api';
import {
  KeyButton,
  lazily,
  needsAppointment,
  PageHeading,
  SegmentedControl,
  useAhead,
  useFormat,
  useShortcuts,
} from '@/ui';
import { ApplicantSection } from './ApplicantSection';
import { BackEntrySection } from './BackEntrySection';
import { DeliverySection } from './DeliverySection';
import { AppointmentSection } from './AppointmentSection';
import { chooseChannel, isOnTheSpot } from './draft';
import { DraftNote } from './DraftNote';
import { goesOn, nextField } from './fieldOrder';
import { PapersSection } from './PapersSection';
import { ProcedureSection } from './ProcedureSection';
import { PromisePanel } from './PromisePanel';
import { ReceivedView } from './ReceivedView';
import styles from './ReceptionPage.module.css';
import { SavingProblem } from './SavingProblem';
import { goTo, SECTIONS } from './sections';
import { SpotSection } from './SpotSection';
import { useProcedureChoice } from './useProcedureChoice';
import { useReception, type Reception } from './useReception';

const RefusalDialog = lazily(() => import('./RefusalDialog').then((file) => file.RefusalDialog));

const CHANNELS: Channel[] = ['DIRECT', 'POSTAL', 'ONLINE'];

/** From "chào bác" to a number and a date in under a minute, on one screen. */
export function ReceptionPage() {
  const { t } = useTranslation('reception');
  useAhead(RefusalDialog);
  const reception = useReception();
  const { draft, change, procedure, received, startOver, untouched, draftSavedAt, draftRestored } = reception;
  const format = useFormat();
  const now = useServerNow();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeading title={t('title')} />
        {!received && (
          <>
            <SegmentedControl
              label={t('channel.label')}
              value={draft.channel}
              options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
              onChange={(channel) => change((before) => chooseChannel(before, channel, procedure.data))}
            />
            <span className="sub fig">{t('receivedAt', { time: format.time(now) })}</span>
            {!untouched && draftSavedAt && (
              <DraftNote savedAt={draftSavedAt} restored={draftRestored} onDiscard={startOver} />
            )}
          </>
        )}
      </div>
      {received ? (
        <ReceivedView dossier={received} onNext={startOver} />
      ) : (
        <ReceptionForm reception={reception} />
      )}
    </div>
  );
}

function ReceptionForm({ reception }: { reception: Reception }) {
  const { t } = useTranslation('reception');
  const { draft, change, procedure, deadline, saving, problem, show } = reception;
  const form = useRef<HTMLDivElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const choice = useProcedureChoice({ draft, change });
  const { choosing } = choice;
  const agreed = procedure.data !== undefined && needsAppointment(procedure.data, draft.channel);
  const onTheSpot = procedure.data !== undefined && isOnTheSpot(procedure.data, draft);
  const unreachable = problem instanceof ServerUnreachable;

  const save = () => {
    setAsked(choosing);
    if (choosing) goTo('procedure');
    else if (procedure.data && !saving.isPending) saving.mutate();
  };
  useShortcuts(
    SECTIONS.map((name, index) => ({
      keys: `Alt+Digit${index + 1}`,
      label: t(`sections.${name}`),
      run: name === 'procedure' ? choice.onLook : () => goTo(name),
    })),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!form.current || !goesOn(event.nativeEvent)) return;
    event.preventDefault();
    (nextField(form.current, event.target as Element) ?? saveButton.current)?.focus();
  };
  return (
    // Enter walks through the fields inside; the fields themselves are the controls.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={form} className={styles.grid} onKeyDown={onKeyDown}>
      <div className={styles.form}>
        {problem && !unreachable && <SavingProblem error={problem} draft={draft} />}
        <ProcedureSection {...{ draft, procedure }} {...choice} />
        <ApplicantSection {...{ draft, change }} error={problem} />
        <PapersSection
          key={draft.procedureCode ?? ''}
          {...{ draft, change }}
          documents={procedure.data?.requiredDocuments}
          error={problem}
        />
        <DeliverySection {...{ draft, change }} procedure={procedure.data} />
        <BackEntrySection {...{ draft, change }} error={problem} />
      </div>
      <PromisePanel
        {...{ draft, procedure, deadline }}
        appointment={agreed && <AppointmentSection {...{ draft, change }} error={problem} />}
        spot={procedure.data?.immediate && <SpotSection {...{ draft, change }} error={problem} />}
      >
        {/* Beside the button that sends again. */}
        {unreachable && (
          <p className={styles.away} role="alert">
            {t('saving.unreachable')}
          </p>
        )}
        <KeyButton
          ref={saveButton}
          keys={['F9', 'Ctrl+Enter']}
          variant="filled"
          size="lg"
          fullWidth
          loading={saving.isPending}
          onClick={save}
        >
          {t(onTheSpot ? 'saveAndReturn' : 'save')}
        </KeyButton>
        <p className={styles.saveNote} role="status">
          {asked && choosing ? t('saveNeedsProcedure') : t(onTheSpot ? 'spot.note' : 'saveNote')}
        </p>
        {procedure.data && (
          <Button variant="subtle" color="son" onClick={() => setRefusing(true)}>
            {t('refusal.open')}
          </Button>
        )}
      </PromisePanel>
      {refusing && procedure.data && (
        <RefusalDialog
          draft={draft}
          procedure={procedure.data}
          onRefused={show}
          onClose={() => setRefusing(false)}
        />
      )}
    </div>
  );
}
