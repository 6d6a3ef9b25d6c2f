import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { queries, type DossierView } from '@/api';
import {
  DeadlineExplanation,
  ErrorPanel,
  Icon,
  KeyButton,
  PromisedDate,
  useFormat,
  usePrintForm,
} from '@/ui';
import styles from './ReceivedView.module.css';

const DONE = { NOT_ACCEPTED: 'received.notAccepted', RETURNED: 'received.returned' } as const;
const doneAs = (status: DossierView['status']) =>
  status in DONE ? DONE[status as keyof typeof DONE] : 'received.done';

/** Shown only after the server has given the number; the hand waits on the next applicant. */
export function ReceivedView({ dossier, onNext }: { dossier: DossierView; onNext: () => void }) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const { data: deadline } = useQuery({
    ...queries.dossierDeadline(dossier.code),
    enabled: dossier.limit !== null,
  });
  const printing = usePrintForm(dossier.code);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div className={styles.page}>
      <div ref={box} className={`card ${styles.receipt}`}>
        <p className={styles.done} role="status">
          <Icon name="check" />
          {t(doneAs(dossier.status), { time: format.time(dossier.receivedAt ?? dossier.asOf) })}
        </p>
        <p className={`${styles.number} fig`}>
          <span className="visually-hidden">{t('received.number')} </span>
          {dossier.code}
        </p>
        {dossier.promisedAt && (
          <PromisedDate at={dossier.promisedAt}>
            {dossier.limit && format.limit(dossier.limit, dossier.secondLimit)}
            {dossier.appointment && t('received.agreed')}
          </PromisedDate>
        )}
        <dl className={styles.facts}>
          <dt>{t('applicant.title')}</dt>
          <dd lang="vi">{dossier.applicant.name}</dd>
          <dt>{t('procedure.title')}</dt>
          <dd lang="vi">{dossier.procedure.name}</dd>
          {dossier.backEntry && (
            <>
              <dt>{t('backEntry.label')}</dt>
              <dd lang="vi">{dossier.backEntry.reason}</dd>
            </>
          )}
          {dossier.appointment && (
            <>
              <dt>{t('appointment.reason')}</dt>
              <dd lang="vi">{dossier.appointment.reason}</dd>
            </>
          )}
        </dl>
        <div className={styles.acts}>
          <KeyButton keys="F2" variant="filled" size="lg" onClick={onNext}>
            {t('received.next')}
          </KeyButton>
          {dossier.promisedAt && (
            <KeyButton
              keys={['F8', 'Ctrl+KeyP']}
              size="lg"
              loading={printing.isPending}
              onClick={() => printing.mutate('RECEIPT')}
            >
              {t('received.print')}
            </KeyButton>
          )}
          <Link to="/dossiers/$code" params={{ code: dossier.code }}>
            {t('received.open')}
          </Link>
        </div>
        {printing.error && <ErrorPanel error={printing.error} />}
      </div>
      {deadline && (
        <aside className={`card ${styles.why}`} aria-label={t('received.why')}>
          <h2>{t('received.why')}</h2>
          <DeadlineExplanation deadline={deadline} />
        </aside>
      )}
    </div>
  );
}
