import { useTranslation } from 'react-i18next';
import type { DossierView } from '@/api';
import { useFormat } from '@/ui';
import styles from './ProofTab.module.css';

/** Whose dossier it is and when what happened: a sheet of paper must say it without the screen around it. */
export function ProofFacts({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('proof');
  const format = useFormat();
  const { code, agency, procedure, receivedAt, promisedAt, finishedAt, returnedAt } = dossier;
  const moment = (at: string | null) => (at ? format.dateTime(at) : t('facts.none'));
  const facts = [
    ['agency', agency.name, 'vi'],
    ['dossier', code],
    ['procedure', `${procedure.name} (${procedure.code})`, 'vi'],
    ['received', moment(receivedAt)],
    ['promised', moment(promisedAt)],
    ['finished', moment(finishedAt)],
    ['returned', moment(returnedAt)],
  ] as const;
  return (
    <dl className={`${styles.facts} fig`}>
      {facts.map(([name, value, lang]) => (
        <div key={name}>
          <dt>{t(`facts.${name}`)}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
