import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostedProcedure } from '@/api';
import { DeadlineExplanation, PromisedDate, useFormat } from '@/ui';
import styles from './ProcedureSheet.module.css';

/** The live promise: the same rules that the counter goes by, with the reason of every day. */
export function IfSubmittedNow({ procedure }: { procedure: PostedProcedure }) {
  const { t } = useTranslation(['procedures', 'ui']);
  const format = useFormat();
  const [why, setWhy] = useState(false);
  const { ifSubmittedNow: deadline, immediate, timeLimits } = procedure;
  if (!deadline) {
    // With a limit and no date, the calendar of that year is not there yet: the limit stands among the facts.
    return timeLimits.length > 0 ? null : <p className={styles.noLimit}>{t('promise.none')}</p>;
  }
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
