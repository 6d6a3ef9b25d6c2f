import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView, LedgerEvent } from '@/api';
import { useFormat } from '@/ui';
import { detailsOf, shortHash, type Detail } from './ledgerDetails';
import styles from './LedgerList.module.css';

type Props = { dossier: DossierView; events: LedgerEvent[] };

/** Entries of the ledger: number, time, who did what, and the hash that chains it to the one before. */
export function LedgerList({ dossier, events }: Props) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <Entry key={event.seq} dossier={dossier} event={event} />
      ))}
    </ol>
  );
}

function Entry({ dossier, event }: { dossier: DossierView; event: LedgerEvent }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const describe = useDescribe(dossier);
  const details = detailsOf(event).map(({ name, value }) => describe(name, value));
  return (
    <li className={`${styles.event} fig`}>
      <span className={styles.number}>#{event.seq}</span>
      <time className={styles.time} dateTime={event.at}>
        {format.dayMonth(event.at)} {format.time(event.at)}
      </time>
      <div>
        <b lang="vi">{event.actor.name}</b> {t(`ledger.did.${event.act}`)}
        {details.length > 0 && <span className={styles.details}>{details.join(' · ')}</span>}
      </div>
      <button
        type="button"
        className={styles.hash}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('ledger.hash', { seq: event.seq })}
        onClick={() => setOpen(!open)}
      >
        {shortHash(event.hash)}
      </button>
      <dl id={id} className={styles.proof} hidden={!open}>
        <dt>{t('ledger.ownHash')}</dt>
        <dd className="mono">{event.hash}</dd>
        <dt>{t('ledger.previousHash')}</dt>
        <dd className="mono">{event.previousHash}</dd>
        <dt>{t('ledger.recordedAt')}</dt>
        <dd>{format.dateTime(event.recordedAt)}</dd>
      </dl>
    </li>
  );
}

const INSTANTS: readonly Detail[] = ['firstPhaseEndsAt', 'promisedBefore', 'promisedAt'];

/** A detail in words: codes become names, instants become dates. */
function useDescribe(dossier: DossierView) {
  const { t } = useTranslation(['dossier', 'ui']);
  const format = useFormat();
  return (name: Detail, value: string) => {
    const words = () => {
      if (INSTANTS.includes(name)) return `${format.time(value)} ${format.longDate(value, true)}`;
      if (name === 'outcome') return t(`ui:outcome.${value as 'EARLY'}`);
      if (name === 'to')
        return dossier.steps.find(({ department }) => department.code === value)?.department.name ?? value;
      return value;
    };
    return t(`ledger.detail.${name}`, { value: words() });
  };
}
