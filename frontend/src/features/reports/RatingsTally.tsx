import { useTranslation } from 'react-i18next';
import type { RatingsTallied } from '@/api';
import { useFormat } from '@/ui';
import styles from './RatingsTally.module.css';

/** How many there are of each level, with their share, and what they are about. */
export function RatingsTally({ tally }: { tally: RatingsTallied }) {
  const { t } = useTranslation('reports');
  const { t: said } = useTranslation('rating');
  const format = useFormat();
  const share = (count: number) =>
    tally.total === 0
      ? t('ratings.noShare')
      : new Intl.NumberFormat(format.language === 'en' ? 'en-GB' : 'vi-VN', {
          style: 'percent',
          maximumFractionDigits: 2,
        }).format(count / tally.total);
  const counts = [
    ['VERY_SATISFIED', tally.verySatisfied],
    ['SATISFIED', tally.satisfied],
    ['DISSATISFIED', tally.dissatisfied],
  ] as const;
  return (
    <section className={styles.tally} aria-label={t('ratings.tally')}>
      <dl>
        <div>
          <dt>{t('ratings.total')}</dt>
          <dd className="fig">{format.number(tally.total)}</dd>
        </div>
        {counts.map(([level, count]) => (
          <div key={level}>
            <dt>{said(`level.${level}`)}</dt>
            <dd className="fig">
              {format.number(count)} <span className="sub">{share(count)}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('ratings.onPaper')}</dt>
          <dd className="fig">{format.number(tally.onPaper)}</dd>
        </div>
      </dl>
      {tally.reasons.length > 0 && (
        <p className="sub">
          {t('ratings.reasons')}{' '}
          {tally.reasons
            .map(({ reason, ratings }) => `${said(`reason.${reason}`)} ${format.number(ratings)}`)
            .join(' · ')}
        </p>
      )}
    </section>
  );
}
