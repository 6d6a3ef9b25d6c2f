import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@/api';
import { ErrorPanel, Icon, OutcomeBadge, SkeletonRows, StatusBadge, useFormat } from '@/ui';
import styles from './ByScan.module.css';
import { FeeLine } from './FeeLine';
import { originalsHeld } from './originals';
import { sound } from './tones';
import type { StackEntry } from './useStack';

type Props = { entry: StackEntry; firstUnpaid: boolean; onDrop: () => void };

/** One dossier on the counter: whose it is, what came of it, and why the act is not possible where it is not. */
export function StackCard({ entry, firstUnpaid, onDrop }: Props) {
  const { t } = useTranslation('byScan');
  const { code, dossier, unread, action, done, error } = entry;
  const known = dossier !== undefined || unread !== null;
  const taken = action?.allowed ?? false;
  useEffect(() => {
    if (known) sound(taken);
    // Once, when the server has answered: later changes are seen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [known]);
  return (
    <li
      className={`card ${styles.line}`}
      data-state={done ? 'done' : known && !taken ? 'refused' : undefined}
    >
      <div className={styles.lineHead}>
        <h2>
          {dossier && <span lang="vi">{dossier.applicant.name}</span>}{' '}
          <Link to="/dossiers/$code" params={{ code }} className="fig nowrap">
            {code}
          </Link>
        </h2>
        <Button size="xs" aria-label={t('dropOne', { code })} onClick={onDrop}>
          {t('drop')}
        </Button>
      </div>
      {!known && <SkeletonRows short rows={2} />}
      {unread && <ErrorPanel error={unread} />}
      {dossier && <Facts entry={entry} />}
      {dossier && action?.act === 'RETURN' && (
        <>
          <Originals dossier={dossier} />
          <FeeLine dossier={dossier} first={firstUnpaid} />
        </>
      )}
      {done && (
        <p className={styles.done}>
          <Icon name="check" size="small" />
          {t(`done.${action?.act === 'RETURN' ? 'RETURN' : 'HAND_OVER'}`)}
        </p>
      )}
      {!done && action && !action.allowed && <Refusal entry={entry} />}
      {!done && error && <ErrorPanel error={error} />}
    </li>
  );
}

function Facts({ entry: { dossier } }: { entry: StackEntry }) {
  const { t } = useTranslation('byScan');
  if (!dossier) return null;
  const { procedure, applicant, status, outcome, resultNumber } = dossier;
  return (
    <>
      <p lang="vi">{procedure.name}</p>
      <p className={styles.facts}>
        <StatusBadge status={status} />
        {outcome && <OutcomeBadge outcome={outcome} />}
        {applicant.idNumber && (
          <span className="fig">{t('idNumber', { end: applicant.idNumber.slice(-4) })}</span>
        )}
        {resultNumber && <span className="fig">{t('resultNumber', { number: resultNumber })}</span>}
      </p>
    </>
  );
}

/** They are in the envelope with the result; who keeps one back does it on the page of the dossier, with the reason. */
function Originals({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('byScan');
  const held = originalsHeld(dossier);
  if (held.length === 0) return null;
  return (
    <p className={styles.facts}>
      <Icon name="file" size="small" />
      <span>
        {t('originals')}{' '}
        <span lang="vi">{held.map(({ name, originalsHeld: count }) => `${name} (${count})`).join(', ')}</span>
      </span>
    </p>
  );
}

function Refusal({ entry: { dossier, action } }: { entry: StackEntry }) {
  const { t } = useTranslation('byScan');
  const format = useFormat();
  const phone = dossier?.applicant.phone;
  return (
    <p className={styles.refusal}>
      <Icon name="lock" size="small" />
      <span>
        {t('notYet', { reason: format.text(action?.reason, action?.reasonEn) })}
        {dossier?.returnedAt && ` ${t('returnedAt', { moment: format.dateTime(dossier.returnedAt) })}`}
      </span>
      {phone && !dossier.returnedAt && (
        <a href={`tel:${phone}`} className="fig nowrap">
          {t('call', { phone })}
        </a>
      )}
    </p>
  );
}
