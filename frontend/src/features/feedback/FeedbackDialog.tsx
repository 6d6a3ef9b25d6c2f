import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { feedback, type Feedback } from '@/api';
import { Dialog, ErrorPanel, SkeletonRows, useFormat } from '@/ui';
import { ActForm } from './ActForm';
import styles from './FeedbackPage.module.css';

type Props = { code: string; onClose: () => void };

/** One of them with all that was done, and what may be done with it now. */
export function FeedbackDialog({ code, onClose }: Props) {
  const { t } = useTranslation('feedback');
  const { data, error, refetch } = useQuery(feedback.oneQuery(code));
  return (
    <Dialog title={`${t('title')} ${code}`} onClose={onClose} size="44rem">
      {!data && error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={5} />}
      {data && (
        <div className={styles.sheet}>
          <Facts of={data} />
          <p className={styles.content} lang="vi">
            {data.content}
          </p>
          <History of={data} />
          <ActForm of={data} />
        </div>
      )}
    </Dialog>
  );
}

function Facts({ of }: { of: Feedback }) {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const sender = of.sender && [of.sender.name, of.sender.phone, of.sender.email, of.sender.address];
  return (
    <dl className={styles.facts}>
      <dt>{t('kindLabel')}</dt>
      <dd>
        {t(`kind.${of.kind}`)} · {t(`subject.${of.subject}`)}
      </dd>
      <dt>{t('columns.status')}</dt>
      <dd className="fig">
        {t(`status.${of.status}`)}
        {of.finding && ` · ${t(`finding.${of.finding}`)}`}
        {of.dueAt && ` · ${t('stepDue', { at: format.dateTime(of.dueAt) })}`}
        {of.late && <span className={styles.late}>{t('lateMark')}</span>}
      </dd>
      <dt>{t('channelLabel')}</dt>
      <dd className="fig">
        {t(`channel.${of.channel}`)} · {t('received', { at: format.dateTime(of.receivedAt) })}
        {of.answerDueAt && ` · ${t('answerDue', { at: format.dateTime(of.answerDueAt) })}`}
      </dd>
      {of.dossier && (
        <>
          <dt>{t('about')}</dt>
          <dd className="fig">
            <Link to="/dossiers/$code" params={{ code: of.dossier }}>
              {of.dossier}
            </Link>
          </dd>
        </>
      )}
      <dt>{t('sender')}</dt>
      <dd lang="vi">{sender ? sender.filter(Boolean).join(' · ') || t('senderNone') : t('senderHidden')}</dd>
    </dl>
  );
}

function History({ of: { history } }: { of: Feedback }) {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  return (
    <section>
      <h3>{t('history')}</h3>
      <ol className={styles.history}>
        {history.map((step) => (
          <li key={`${step.act} ${step.at}`}>
            <p className="fig">
              <b>{t(`act.${step.act}`)}</b> · {step.by?.name ?? t('byCitizen')} · {format.dateTime(step.at)}
              {step.dueAt && ` (${t('stepDue', { at: format.dateTime(step.dueAt) })})`}
              {step.late && <span className={styles.late}>{t('lateMark')}</span>}
            </p>
            {step.words && <p lang="vi">{step.words}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
