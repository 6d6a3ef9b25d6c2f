import { useTranslation } from 'react-i18next';
import type { Criterion, Deviation, ProofCriterion, ProofEvidence, ProofTick } from '@/api';
import { useFormat, VerdictBadge } from '@/ui';
import { DeviationNote } from './DeviationNote';
import styles from './ProofTab.module.css';

type Shared = {
  code: string;
  deviations: readonly Deviation[];
  departmentName: (code: string) => string;
  onAnswer: (criterion: Criterion) => void;
};

/** One of the three: its criteria, each with its evidence and what the department said where it fails. */
export function TickSection({ tick, ...shared }: Shared & { tick: ProofTick }) {
  const format = useFormat();
  const heading = `heading-${tick.tick}`;
  return (
    <section id={tick.tick} className={`card ${styles.tick}`} aria-labelledby={heading}>
      <div className={styles.tickHead}>
        <h3 id={heading}>{format.text(tick.name, tick.nameEn)}</h3>
        <VerdictBadge of={tick.verdict} />
      </div>
      <ul>
        {tick.criteria.map((criterion) => (
          <CriterionEntry key={criterion.criterion} criterion={criterion} {...shared} />
        ))}
      </ul>
    </section>
  );
}

function CriterionEntry({
  criterion: { criterion, name, nameEn, state, legalReference, evidence },
  code,
  deviations,
  departmentName,
  onAnswer,
}: Shared & { criterion: ProofCriterion }) {
  const format = useFormat();
  const deviation = deviations.find((one) => one.criterion === criterion);
  return (
    <li className={styles.criterion}>
      <div className={styles.state}>
        <VerdictBadge of={state} />
      </div>
      <div>
        <p>
          <b>{format.text(name, nameEn)}</b>
        </p>
        <p className="sub fig" lang="vi">
          {legalReference}
        </p>
        <ul className={styles.evidence}>
          {evidence.map((one, index) => (
            // Evidence has no name of its own, and its order is the order of the ledger.
            <EvidenceLine key={index} evidence={one} />
          ))}
        </ul>
        {deviation && (
          <DeviationNote
            code={code}
            deviation={deviation}
            departmentName={departmentName}
            onAnswer={() => onAnswer(criterion)}
          />
        )}
      </div>
    </li>
  );
}

function EvidenceLine({ evidence: { text, textEn, at, events } }: { evidence: ProofEvidence }) {
  const { t } = useTranslation('proof');
  const format = useFormat();
  const aside = [
    at && format.dateTime(at),
    events.length > 0 && t('rows', { count: events.length, rows: events.join(', ') }),
  ].filter(Boolean);
  return (
    <li className="fig">
      {format.text(text, textEn)}
      {aside.length > 0 && <span className="sub"> {aside.join(' · ')}</span>}
    </li>
  );
}
