import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem, queries, type DossierView } from '@/api';
import { ErrorPanel, PromisedDate, SkeletonRows, useFormat } from '@/ui';
import { PromiseHistory } from './PromiseHistory';
import styles from './Tab.module.css';

/** A date that the desk agreed upon has no days to count; the server says in a sentence where it comes from. */
export function AgreedDate({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { error, refetch } = useQuery(queries.dossierDeadline(dossier.code));
  const explained = error instanceof ApiProblem && error.code === 'PROMISED_BY_AGREEMENT';
  return (
    <>
      {dossier.promisedAt && <PromisedDate at={dossier.promisedAt}>{t('why.agreed')}</PromisedDate>}
      {explained && <p className={styles.agreed}>{error.detail(format.language)}</p>}
      {error && !explained && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!error && <SkeletonRows rows={2} short />}
      <PromiseHistory dossier={dossier} />
    </>
  );
}
