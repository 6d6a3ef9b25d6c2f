import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem, citizen, type PublicFeedback } from '@/api';
import { EmptyState, ErrorPanel, PageHeading, SkeletonRows, useFormat } from '@/ui';
import styles from './Send.module.css';

/** What has become of it. The words of the sender stay in the office: the code may have got into other hands. */
export function SentPage() {
  const { t } = useTranslation('citizen');
  const { code } = useParams({ from: '/public/feedback/sent/$code' });
  const { data, error, refetch } = useQuery(citizen.sentFeedbackQuery(code));
  const status = error instanceof ApiProblem ? error.status : undefined;
  return (
    <div className={styles.page}>
      <PageHeading title={t('sent.of', { code })} arrival={code}>
        {t('sent.title')} <span className="nowrap">{code}</span>
      </PageHeading>
      {data && <Sent feedback={data} />}
      {!data && !error && <SkeletonRows short rows={3} />}
      {!data && error && status === 404 && <EmptyState>{t('sent.unknown', { code })}</EmptyState>}
      {!data && error && status === 429 && <EmptyState>{t('lookup.tooMany')}</EmptyState>}
      {!data && error && status !== 404 && status !== 429 && (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      )}
      <p className="no-print">
        <Link to="/lookup" className={styles.back}>
          {t('lookup.title')}
        </Link>
      </p>
    </div>
  );
}

function Sent({
  feedback: { status, kind, receivedAt, dueAt, answerDueAt, words },
}: {
  feedback: PublicFeedback;
}) {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  return (
    <section className={styles.done}>
      <p>
        <b>{t(`sent.status.${status}`)}</b>
      </p>
      <p className="fig">
        {t(`send.kinds.${kind}`)} · {t('sent.received', { at: format.dateTime(receivedAt) })}
      </p>
      {dueAt && status === 'RECEIVED' && (
        <p className="fig">{t('sent.decide', { date: format.longDate(dueAt, true) })}</p>
      )}
      {answerDueAt && (status === 'RECEIVED' || status === 'ACCEPTED') && (
        <p className="fig">{t('sent.due', { date: format.longDate(answerDueAt, true) })}</p>
      )}
      {words && (
        <>
          <h2>{t('sent.words')}</h2>
          <p lang="vi" className={styles.words}>
            {words}
          </p>
        </>
      )}
      {status === 'MORE_ASKED' && <p>{t('sent.call')}</p>}
    </section>
  );
}
