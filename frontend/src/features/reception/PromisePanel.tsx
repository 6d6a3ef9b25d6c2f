import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { ApiProblem } from '@/api';
import {
  DeadlineExplanation,
  ErrorPanel,
  Icon,
  PromisedDate,
  SkeletonRows,
  useFormat,
  useProcedureFacts,
  type IconName,
} from '@/ui';
import { completeness } from './checklist';
import { isOnTheSpot } from './draft';
import styles from './PromisePanel.module.css';
import type { Reception } from './useReception';

type Props = Pick<Reception, 'draft' | 'procedure' | 'deadline'> & {
  /** Where the date is agreed upon, in place of the one that the rules set. */
  appointment: ReactNode;
  /** Where the result may be given at once. */
  spot: ReactNode;
  children: ReactNode;
};

/** The date before it is promised, why it is that date, and what saving will do. */
export function PromisePanel({ draft, procedure, deadline, appointment, spot, children }: Props) {
  const { t } = useTranslation('reception');
  const onTheSpot = procedure.data !== undefined && isOnTheSpot(procedure.data, draft);
  const promised = draft.procedureCode !== null && !appointment && !onTheSpot;
  return (
    <aside className={styles.panel} aria-label={t('panel.label')}>
      {spot}
      {appointment}
      <div className={styles.promise}>
        {draft.procedureCode === null && <p className={styles.none}>{t('panel.none')}</p>}
        {promised && <PreviewedDate deadline={deadline} />}
        {procedure.data && <WhatHappens draft={draft} procedure={procedure} />}
      </div>
      <div className={styles.acts}>{children}</div>
    </aside>
  );
}

function PreviewedDate({ deadline: { data, error, refetch } }: Pick<Reception, 'deadline'>) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  if (error instanceof ApiProblem && error.code === 'PROCEDURE_WITHOUT_LIMIT')
    return <p className={styles.none}>{error.detail(format.language)}</p>;
  // An old date under a new refusal would be a false promise.
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={4} short />;
  return (
    <>
      <PromisedDate at={data.dueAt}>
        <span className="fig">
          {t('panel.limit', {
            limit: format.limit(data.limit, data.secondLimit),
            revision: data.calendarRevision,
          })}
        </span>
      </PromisedDate>
      <p className="visually-hidden" role="status">
        {t('panel.changed', { date: format.longDate(data.dueAt, true) })}
      </p>
      <DeadlineExplanation deadline={data} />
    </>
  );
}

function WhatHappens({ draft, procedure }: Pick<Reception, 'draft' | 'procedure'>) {
  const { t } = useTranslation('reception');
  const facts = useProcedureFacts();
  if (!procedure.data) return null;
  const { requiredDocuments, steps, feeKind } = procedure.data;
  const { mandatory, present, missing } = completeness(requiredDocuments, draft.papers);
  const next = steps.find(({ seq }) => seq === 2);
  const lines: { icon: IconName; words: string; warn?: boolean }[] = [
    missing.length > 0
      ? { icon: 'alert', words: t('happens.missing', { count: missing.length }), warn: true }
      : { icon: 'check', words: t('happens.complete', { count: present, of: mandatory }) },
    { icon: 'stamp', words: t('happens.number') },
  ];
  if (isOnTheSpot(procedure.data, draft)) lines.push({ icon: 'doubleCheck', words: t('happens.onTheSpot') });
  else if (next)
    lines.push({ icon: 'arrowRight', words: t('happens.next', { department: next.department.name }) });
  if (!isOnTheSpot(procedure.data, draft))
    lines.push({ icon: 'tray', words: t(`happens.${draft.resultDelivery}`) });
  if (feeKind !== 'NONE')
    lines.push({ icon: 'coin', words: t('happens.fee', { fee: facts.fee(procedure.data) }) });
  return (
    <ul className={styles.happens} aria-label={t('happens.label')}>
      {lines.map(({ icon, words, warn }) => (
        <li key={words} className={warn ? styles.warn : ''}>
          <Icon name={icon} />
          {words}
        </li>
      ))}
    </ul>
  );
}
