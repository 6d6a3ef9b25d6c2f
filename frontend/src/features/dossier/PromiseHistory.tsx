import { useTranslation } from 'react-i18next';
import type { DossierView } from '@/api';
import { useFormat } from '@/ui';
import styles from './PromiseHistory.module.css';

/** How the printed date came to be what it is: each move with its old date, its reason and who answers for it. */
export function PromiseHistory({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { extensions, promiseMoves } = dossier;
  const moves = [
    ...extensions.map((move) => ({ ...move, what: t('moved.extended', { count: move.workingDays }) })),
    ...promiseMoves.map((move) => ({ ...move, what: t('moved.byCalendar') })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  if (moves.length === 0) return null;
  const date = (at: string) => `${format.time(at)} ${format.longDate(at, true)}`;
  return (
    <ol className={styles.moves} aria-label={t('moved.title')}>
      {moves.map(({ at, by, what, reason, promisedBefore, promisedAt }) => (
        <li key={at} className="fig">
          <b>{what}</b>
          <p>
            <span className="visually-hidden">{t('moved.from')} </span>
            <s>{date(promisedBefore)}</s>
            <span className="visually-hidden"> {t('moved.to')}</span> <b>{date(promisedAt)}</b>
          </p>
          <p lang="vi">{reason}</p>
          <p className="sub">
            <span lang="vi">{by.name}</span>, {format.dateTime(at)}
          </p>
        </li>
      ))}
    </ol>
  );
}
