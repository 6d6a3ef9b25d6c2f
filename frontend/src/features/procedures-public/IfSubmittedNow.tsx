import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@/api';
import { DeadlineExplanation, PromisedDate, useFormat } from '@/ui';
import styles from './ProcedureSheet.module.css';

type Props = { deadline: DeadlineView | null; immediate: boolean };

/** The live promise: the same rules that the counter goes by, with the reason of every day. */
export function IfSubmittedNow({ deadline, immediate }: Props) {
  const { t } = useTranslation(['procedures', 'ui']);
  const format = useFormat();
  const [why, setWhy] = useState(false);
  if (!deadline) return <p className={styles.noLimit}>{t('promise.none')}</p>;
  return (
    <section aria-label={t('promise.label')}>
      <PromisedDate at={deadline.dueAt} look="card" label={t('promise.label')}>
        <p className="fig">
          {t('promise.at', {
            time: format.time(deadline.dueAt),
            limit: format.limit(deadline.limit, deadline.secondLimit),
          })}
          {immediate && `. ${t('promise.immediate')}`}
        </p>
        <button
          type="button"
          className={`${styles.why} no-print`}
          aria-expanded={why}
          aria-controls="why-this-date"
          onClick={() => setWhy((open) => !open)}
        >
          {t('ui:explanation.title')}
        </button>
      </PromisedDate>
      <div id="why-this-date" hidden={!why} className={styles.reasons}>
        {why && <DeadlineExplanation deadline={deadline} today={deadline.receivedAt} />}
      </div>
    </section>
  );
}
