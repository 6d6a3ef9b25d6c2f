import { useTranslation } from 'react-i18next';
import type { PublicStatistics } from '@/api';
import { useFormat } from '@/ui';
import { linePoints } from './figures';
import styles from './MonthLine.module.css';

const WIDTH = 1000;
const HEIGHT = 160;

/** How many dossiers were resolved, month by month; the table beside it says the same in figures. */
export function MonthLine({ months }: Pick<PublicStatistics, 'months'>) {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  const numbers = months.map(({ figures }) => figures.resolved);
  const points = linePoints(numbers, WIDTH, HEIGHT);
  const nameOf = (month = '') => month.split('-').reverse().join('/');
  return (
    <figure className={styles.figure}>
      <figcaption>{t('statistics.line')}</figcaption>
      <div className={styles.box}>
        <svg
          viewBox={`0 -10 ${WIDTH} ${HEIGHT + 20}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('statistics.lineOf', {
            from: nameOf(months[0]?.month),
            to: nameOf(months.at(-1)?.month),
          })}
        >
          <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles.foot} />
          <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
        </svg>
        <ol className={styles.months} aria-hidden>
          {months.map(({ month }, index) => (
            <li key={month} style={{ left: `${((points[index]?.x ?? 0) / WIDTH) * 100}%` }}>
              <b className="fig">{format.number(numbers[index] ?? 0)}</b>
              <span className="fig">{month.slice(5)}</span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}
