import { useTranslation } from 'react-i18next';
import type { DossierView, Outcome } from '@/api';
import { DotOnLine, useFormat } from '@/ui';
import styles from './OutcomeCard.module.css';
import { useOfficeHours } from './useDossier';

const DOT = { EARLY: 'before', ON_TIME: 'on', LATE: 'after', NO_DEADLINE: null } as const;

/** What came of it, for good: large, since it is the answer to the date. */
export function OutcomeCard({ dossier, outcome }: { dossier: DossierView; outcome: Outcome }) {
  const { t } = useTranslation(['dossier', 'ui']);
  const format = useFormat();
  const { now } = useOfficeHours();
  const dot = DOT[outcome];
  const { resolution, finishedAt, returnedAt, resultNumber, resolutionReason } = dossier;
  return (
    <section className={`card ${styles.card} ${styles[outcome]}`} aria-label={t('outcome.title')}>
      <p className={styles.outcome}>
        {dot && <DotOnLine at={dot} />}
        {t(`ui:outcome.${outcome}`)}
      </p>
      <p className="fig">
        {resolution && t(`outcome.resolution.${resolution}`)} {finishedAt && format.moment(finishedAt, now)}
      </p>
      {resultNumber && <p className="fig">{t('outcome.number', { number: resultNumber })}</p>}
      {resolutionReason && <p lang="vi">{resolutionReason}</p>}
      {returnedAt && (
        <p className="fig">{t('outcome.returned', { moment: format.moment(returnedAt, now) })}</p>
      )}
    </section>
  );
}
