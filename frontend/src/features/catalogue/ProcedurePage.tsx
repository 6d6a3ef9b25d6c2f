import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';
import { EmptyState, ErrorPanel, PageHeading, SkeletonRows } from '@/ui';
import type { Revised, Versions } from './contract';
import { DecisionFacts } from './DecisionFacts';
import { HistoryList } from './HistoryList';
import { ImpactNote } from './ImpactNote';
import { PostingLinks } from './PostingLinks';
import { ProcedureActs } from './ProcedureActs';
import { impactQuery, versionQuery, versionsQuery } from './requests';
import { RetirementNote } from './RetirementNote';
import { useMayCount } from './roles';
import { VersionActs } from './VersionActs';
import { VersionHead } from './VersionHead';
import { VersionSheet } from './VersionSheet';
import catalogue from './CataloguePage.module.css';
import styles from './ProcedurePage.module.css';

/** A procedure: what is in force today, what was before, what is coming, and who did what. */
export function ProcedurePage() {
  const { t } = useTranslation('catalogue');
  const { code } = useParams({ from: '/staff/catalogue/$code' });
  const { data, error, refetch } = useQuery(versionsQuery(code));
  if (data) return <Procedure versions={data} />;
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <EmptyState action={<Link to="/catalogue">{t('seeAll')}</Link>}>
        <PageHeading title={t('unknown', { code })} />
      </EmptyState>
    );
  return (
    <div className={catalogue.inset}>
      <PageHeading title={code} />
      {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
    </div>
  );
}

const BY_INTEREST = ['IN_FORCE', 'UPCOMING', 'DRAFT', 'PAST'] as const;

function Procedure({ versions }: { versions: Revised<Versions> }) {
  const { t } = useTranslation('catalogue');
  const { code, items } = versions;
  const shown = BY_INTEREST.map((phase) => items.find((version) => version.phase === phase)).find(Boolean);
  const number = shown?.number ?? 1;
  const version = useQuery(versionQuery(code, number));
  const newest = items[0]?.number ?? number;
  const { data: impact } = useQuery({ ...impactQuery(code, newest), enabled: useMayCount() });
  const open = new Map(impact?.versions.map((one) => [one.number, one.open]));
  return (
    <>
      <VersionHead versions={versions} number={number} name={versions.name} open={open} />
      <div className={styles.columns}>
        <div>
          <RetirementNote versions={versions} />
          {version.error && <ErrorPanel error={version.error} onRetry={() => void version.refetch()} />}
          {!version.data && !version.error && <SkeletonRows />}
          {version.data && <VersionSheet view={version.data} />}
        </div>
        <aside className={styles.side} aria-label={t('sheet.aside')}>
          {version.data && <DecisionFacts version={version.data} book={versions.certificationBook} />}
          <PostingLinks versions={versions} />
          {impact && <ImpactNote impact={impact} />}
          {version.data && <VersionActs versions={versions} view={version.data} />}
          <ProcedureActs versions={versions} />
          <HistoryList code={code} />
        </aside>
      </div>
    </>
  );
}
