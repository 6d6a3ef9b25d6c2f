import { useTranslation } from 'react-i18next';
import { ApiProblem, ServerUnreachable, type AllowedAction, type DossierView } from '@/api';
import { ErrorPanel, Icon, ProblemSummary, useFormat } from '@/ui';
import styles from './ActDialog.module.css';
import { ActField } from './ActField';
import { ActPapers } from './ActPapers';
import { clockSentence, fieldAt, fieldsOf, type ActField as FieldName, type Typed } from './actForms';
import type { PaperCounts } from './actPapers';

type Props = {
  /** The dossier as the person has seen it. */
  seen: DossierView;
  action: AllowedAction;
  /** The reception needs a date that was agreed upon. */
  agreed: boolean;
  typed: Typed;
  papers: PaperCounts;
  onCount: (papers: PaperCounts) => void;
  error: Error | null;
  onType: (name: FieldName, text: string) => void;
};

const PASSES_ON = ['HAND_OVER', 'COMPLETE_STEP', 'SIGN'];

/** What the act writes, where it sends the dossier and what it does to the clock. */
export function ActForm({ seen, action, agreed, typed, papers, onCount, error, onType }: Props) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const next = seen.steps.find(({ seq }) => seq === (seen.currentStep ?? 0) + 1);
  return (
    <>
      {error && <ActProblem error={error} fields={fieldsOf(action, agreed)} />}
      <ActPapers
        act={action.act}
        papers={seen.papers}
        counts={papers}
        onCount={onCount}
        note={typed.originalsNote ?? ''}
        onNote={(text) => onType('originalsNote', text)}
        error={error}
      />
      {fieldsOf(action, agreed).map((name, index) => (
        <ActField
          key={name}
          name={name}
          first={index === 0}
          seen={seen}
          value={typed[name] ?? ''}
          error={error}
          onType={(text) => onType(name, text)}
        />
      ))}
      {PASSES_ON.includes(action.act) && next && (
        <p className={styles.effect}>
          <Icon name="arrowRight" />
          {t('acts.passesTo', {
            step: format.text(next.name, next.nameEn),
            department: next.department.name,
          })}
        </p>
      )}
      <p className={styles.effect}>
        <Icon name="clock" />
        {t(
          action.act === 'REQUIRE_PAYMENT'
            ? 'acts.clock.PAUSES_FOR_PAYMENT'
            : `acts.clock.${clockSentence(action, seen.clock)}`,
        )}
      </p>
    </>
  );
}

function ActProblem({ error, fields }: { error: Error; fields: readonly FieldName[] }) {
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
        const field = fieldAt(pointer, fields);
        if (/^\/(documents|originals)(\/|$)/.test(pointer)) return t('papers.title');
        return field && t(`acts.field.${field}`);
      }}
    />
  );
}
