import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';
import { ErrorPanel, ProblemSummary } from '@/ui';
import type { Draft } from './draft';
import styles from './ReceptionPage.module.css';
import { useFieldNames } from './useFieldNames';

/** Why it was not saved, and the way out. */
export function SavingProblem({ error, draft }: { error: Error; draft: Draft }) {
  const { t } = useTranslation('reception');
  const nameOf = useFieldNames();
  if (!(error instanceof ApiProblem)) return <ErrorPanel error={error} />;
  if (error.code === 'IDEMPOTENCY_KEY_REUSED') {
    return (
      <p className={styles.away} role="alert">
        {t('saving.alreadySaved')}{' '}
        <Link to="/work" search={{ view: 'ALL', q: draft.applicant.name }}>
          {t('saving.findIt')}
        </Link>
      </p>
    );
  }
  return <ProblemSummary error={error} nameOf={nameOf} />;
}
