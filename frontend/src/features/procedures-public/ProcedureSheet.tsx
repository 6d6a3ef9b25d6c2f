import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem, postedFiles, queries, type PostedProcedure } from '@/api';
import { ErrorPanel, Icon, PageHeading, SkeletonRows, useFormat, usePeriod } from '@/ui';
import { DayNote } from './DayNote';
import { FeeList } from './FeeList';
import { IfSubmittedNow } from './IfSubmittedNow';
import { LegalGround } from './LegalGround';
import { NotPosted } from './NotPosted';
import { PaperList } from './PaperList';
import { ProcedureFacts } from './ProcedureFacts';
import { ProcessSteps } from './ProcessSteps';
import styles from './ProcedureSheet.module.css';
import { TextSection } from './TextSection';
import { useDayShown } from './useDayShown';
import { VersionHistory } from './VersionHistory';
import { WayList } from './WayList';

const MINUTE = 60_000;

/** What to bring, what it costs, when it is done. */
export function ProcedureSheet({ code }: { code: string }) {
  const day = useDayShown();
  const { data, error, refetch } = useQuery({
    ...queries.postedProcedure(code, day),
    // The promise moves with the clock of the desk.
    refetchInterval: day ? false : MINUTE,
  });
  if (!data && error instanceof ApiProblem && error.status === 404)
    return <NotPosted code={code} day={day} />;
  if (data) return <Sheet procedure={data} day={day} />;
  return (
    <article className={styles.sheet}>
      <PageHeading title={code} arrival={code} />
      {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
    </article>
  );
}

/** The parts of NĐ 63/2010/NĐ-CP art. 8, first what somebody at home wants to know. */
function Sheet({ procedure, day }: { procedure: PostedProcedure; day: string | undefined }) {
  const { t } = useTranslation('procedures');
  const period = usePeriod();
  const { code, name, field } = procedure;
  return (
    <article className={styles.sheet}>
      <Link
        to="/procedures"
        search={{ field: field.code, inForceOn: day }}
        className={`${styles.back} no-print`}
      >
        <Icon name="chevronLeft" size="small" />
        <span lang="vi">{field.name}</span>
      </Link>
      <PageHeading title={name} arrival={code}>
        <span lang="vi">{name}</span>
      </PageHeading>
      <p className={`${styles.code} fig`}>{t('code', { code, period: period(procedure) })}</p>
      {day && (
        <DayNote day={day}>
          <Link to="/procedures/$code" params={{ code }}>
            {t('day.today')}
          </Link>
        </DayNote>
      )}
      {!day && <WhatIsComing procedure={procedure} />}
      <div className={styles.columns}>
        <div>
          {!day && <IfSubmittedNow procedure={procedure} />}
          <ProcedureFacts procedure={procedure} />
          <ul className={`${styles.print} no-print`}>
            <li>
              <Icon name="print" size="small" />
              <a href={postedFiles.procedure(code, day)}>{t('posting')}</a>
            </li>
            <li>
              <Icon name="print" size="small" />
              <a href={postedFiles.guidance(code, { inForceOn: day })}>{t('guidance')}</a>
            </li>
          </ul>
        </div>
        <div>
          <PaperList papers={procedure.requiredDocuments} sets={procedure.sets} />
          <WayList procedure={procedure} />
          <FeeList procedure={procedure} />
          <TextSection id="subjects" title={t('subjects')} text={procedure.subjects} />
          <TextSection id="conditions" title={t('conditions')} text={procedure.conditions} />
          <TextSection id="sequence" title={t('sequence')} text={procedure.sequence} />
          <ProcessSteps steps={procedure.steps} />
          <TextSection id="authority" title={t('authority')} text={procedure.authority} />
          <LegalGround procedure={procedure} />
          <VersionHistory code={code} versions={procedure.versions} shown={procedure.version} />
        </div>
      </div>
    </article>
  );
}

/** Another version on its way, or the end of the procedure. */
function WhatIsComing({ procedure: { code, upcoming, retiredOn } }: { procedure: PostedProcedure }) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  if (!upcoming && !retiredOn) return null;
  return (
    <p className={`${styles.coming} fig`}>
      {retiredOn && <b>{t('coming.retired', { date: format.date(retiredOn) })}</b>}
      {upcoming && (
        <>
          {t('coming.version', { date: format.date(upcoming.effectiveFrom) })}{' '}
          <Link
            to="/procedures/$code"
            params={{ code }}
            search={{ inForceOn: upcoming.effectiveFrom }}
            className="no-print"
          >
            {t('coming.see')}
          </Link>
        </>
      )}
    </p>
  );
}
