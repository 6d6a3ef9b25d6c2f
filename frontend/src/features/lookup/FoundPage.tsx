import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem, citizen, type PublicDossier } from '@/api';
import { EmptyState, ErrorPanel, Icon, PageHeading, SkeletonRows } from '@/ui';
import { ratingCodeOf } from './codes';
import { DeskAddress } from './DeskAddress';
import styles from './Lookup.module.css';
import { LookupForm } from './LookupForm';
import { ProgressDots } from './ProgressDots';
import { PromiseNote } from './PromiseNote';
import { RatingForm } from './RatingForm';

/** How far the dossier is, in a sentence that needs no explaining; no names, nothing of what it is about. */
export function FoundPage() {
  const { t } = useTranslation('citizen');
  const { code } = useParams({ from: '/public/lookup/$code' });
  const { data, error, refetch } = useQuery(citizen.lookupQuery(code));
  const status = error instanceof ApiProblem ? error.status : undefined;
  return (
    <div className={styles.page}>
      <PageHeading title={t('lookup.of', { code: data?.code ?? code })} arrival={code}>
        {t('lookup.heading')} <span className="nowrap">{data?.code ?? code}</span>
      </PageHeading>
      {data && <Found dossier={data} />}
      {!data && !error && <SkeletonRows short rows={3} />}
      {!data && error && status === 404 && <EmptyState>{t('lookup.unknown', { code })}</EmptyState>}
      {!data && error && status === 429 && <EmptyState>{t('lookup.tooMany')}</EmptyState>}
      {!data && error && status !== 404 && status !== 429 && (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      )}
      {!data && error && <LookupForm code={code} />}
    </div>
  );
}

function Found({ dossier }: { dossier: PublicDossier }) {
  const { t } = useTranslation('citizen');
  const { hash } = useLocation();
  const { code, status, finished, agency } = dossier;
  return (
    <>
      <section className={styles.state} data-status={status} aria-label={t('lookup.state')}>
        <p className={styles.word}>
          <Icon name={finished ? 'doubleCheck' : 'clock'} />
          {t(`status.${status}`)}
        </p>
        <p>{t(`sentence.${status}`)}</p>
        <ProgressDots status={status} />
      </section>
      <PromiseNote dossier={dossier} />
      <DeskAddress dossier={dossier} />
      {finished && <RatingForm key={code} dossierCode={code} ratingCode={ratingCodeOf(hash)} />}
      <p className={`${styles.more} no-print`}>
        <Link to="/feedback/send" search={{ dossier: code, agency: agency.code }}>
          {t('lookup.feedback')}
        </Link>
        <Link to="/lookup">{t('lookup.another')}</Link>
      </p>
    </>
  );
}
