import { lazily, useAhead } from '@/ui';
import { ActsCard } from './ActsCard';
import { LedgerExcerpt } from './LedgerExcerpt';
import { OutcomeCard } from './OutcomeCard';
import { PhoneCard } from './PhoneCard';
import { PrintCard } from './PrintCard';
import { ProofCard } from './ProofCard';
import { RatingCard } from './RatingCard';
import { ReadersCard } from './ReadersCard';
import { RegisterCard } from './RegisterCard';
import styles from './ProcessingTab.module.css';
import { StandingNotice } from './StandingNotice';
import { StepsCard } from './StepsCard';
import { useDossier } from './useDossier';
import { useOpenAct } from './useOpenAct';
import { WhyCard } from './WhyCard';

const ActDialog = lazily(() => import('./ActDialog').then((file) => file.ActDialog));

export function DossierProcessing() {
  useAhead(ActDialog);
  const dossier = useDossier();
  const { action, open, close } = useOpenAct(dossier);
  const canAct = dossier.allowedActions.some(({ allowed }) => allowed);
  return (
    <div className={styles.grid}>
      <div className={styles.column}>
        <StandingNotice dossier={dossier} />
        <StepsCard dossier={dossier} />
        <ProofCard code={dossier.code} />
        <LedgerExcerpt dossier={dossier} />
      </div>
      <aside className={styles.column}>
        {dossier.outcome && <OutcomeCard dossier={dossier} outcome={dossier.outcome} />}
        {/* A closed dossier has nothing left to do: no row of locks. */}
        {(canAct || !dossier.outcome) && <ActsCard dossier={dossier} onOpen={open} />}
        {dossier.outcome && <RatingCard dossier={dossier} />}
        <PrintCard code={dossier.code} />
        <RegisterCard code={dossier.code} />
        <WhyCard dossier={dossier} />
        {dossier.restricted && <ReadersCard code={dossier.code} />}
        <PhoneCard phone={dossier.applicant.phone} />
      </aside>
      {/* Beside the cards, not in them: what is typed outlives whatever a refreshed dossier takes away. */}
      {action && <ActDialog key={action.act} dossier={dossier} action={action} onClose={close} />}
    </div>
  );
}
