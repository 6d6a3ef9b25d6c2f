import { useTranslation } from 'react-i18next';
import type { Dashboard } from '@/api';
import { useFormat } from '@/ui';
import { Card } from './Card';
import { FigureLink, type Door } from './FigureLink';
import styles from './Headlines.module.css';
import { rate } from './rates';

type Props = { board: Dashboard };
type Days = { from: string; to: string };

/** What there is today, and the month against the same days of last year. */
export function Headlines({ board }: Props) {
  const { t } = useTranslation('dashboard');
  return (
    <>
      <Card title={t('today.title')} wide>
        <Today board={board} />
      </Card>
      <Card title={t('month.title')} wide>
        <MonthTable board={board} />
      </Card>
    </>
  );
}

function Today({ board: { asOf, figures } }: Props) {
  const { t } = useTranslation('dashboard');
  const day = asOf.slice(0, 10);
  const today = { from: day, to: day };
  const ahead = {
    from: day,
    to: `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`,
  };
  const facts: readonly [keyof typeof figures.today, Door][] = [
    ['received', { report: 'overview', column: 'RECEIVED', ...today }],
    ['resolved', { report: 'overview', column: 'RESOLVED', ...today }],
    ['dueToday', { report: 'due-soon', column: 'DUE_TODAY', ...ahead }],
    ['dueNextDay', { report: 'due-soon', column: 'DUE_NEXT_DAY', ...ahead }],
    ['overdue', { report: 'overview', column: 'OVERDUE', ...today }],
  ];
  return (
    <dl className={styles.today}>
      {facts.map(([name, door]) => (
        <div key={name} data-alarm={name === 'overdue' && figures.today.overdue > 0}>
          <dt>{t(`today.${name}`)}</dt>
          <dd>
            <FigureLink value={figures.today[name]} name={t(`today.${name}`)} door={door} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Figures = Dashboard['figures']['month'];
type Count = { name: 'received' | 'resolved' | 'late' | 'pending' | 'overdue'; column: string };
const COUNTS: readonly Count[] = [
  { name: 'received', column: 'RECEIVED' },
  { name: 'resolved', column: 'RESOLVED' },
  { name: 'late', column: 'LATE' },
  { name: 'pending', column: 'PENDING' },
  { name: 'overdue', column: 'OVERDUE' },
];

function MonthTable({ board: { from, to, lastYearFrom, lastYearTo, figures } }: Props) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const now = { from, to };
  const before = { from: lastYearFrom, to: lastYearTo };
  return (
    <table className={styles.months}>
      <caption className="visually-hidden">{t('month.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('month.what')}</span>
          </th>
          <th scope="col">{`${format.dayMonth(from)} – ${format.date(to)}`}</th>
          <th scope="col">{`${format.dayMonth(lastYearFrom)} – ${format.date(lastYearTo)}`}</th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.rate}>
          <th scope="row">{t('month.inTime')}</th>
          <InTime figures={figures.month} days={now} />
          <InTime figures={figures.lastYear} days={before} />
        </tr>
        <tr className={styles.rate}>
          <th scope="row">{t('month.right')}</th>
          <Right figures={figures.month} days={now} />
          <Right figures={figures.lastYear} days={before} />
        </tr>
        {COUNTS.map(({ name, column }) => (
          <tr key={name}>
            <th scope="row">{t(`month.${name}`)}</th>
            {[
              { days: now, value: figures.month[name] },
              { days: before, value: figures.lastYear[name] },
            ].map(({ days, value }) => (
              <td key={days.from}>
                <FigureLink
                  value={value}
                  name={t(`month.${name}`)}
                  door={{ report: 'overview', column, ...days }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function InTime({ figures, days }: { figures: Figures; days: Days }) {
  return (
    <RateCell
      name="inTime"
      part={figures.inTime}
      whole={figures.inTime + figures.late}
      door={{ report: 'overview', column: 'IN_TIME', ...days }}
    />
  );
}

function Right({ figures, days }: { figures: Figures; days: Days }) {
  return (
    <RateCell
      name="right"
      part={figures.allRight}
      whole={figures.provable}
      door={{ report: 'right-process', column: 'ALL_RIGHT', ...days }}
    />
  );
}

type RateProps = { name: 'inTime' | 'right'; part: number; whole: number; door: Door };

/** A rate with its fraction, which opens its dossiers; of few dossiers the fraction alone. */
function RateCell({ name, part, whole, door }: RateProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const share = rate(part, whole);
  return (
    <td>
      {share !== undefined && <b className="fig">{format.percent(share)} </b>}
      <span className={styles.fraction}>
        <FigureLink value={part} name={t(`month.${name}`)} door={door} /> {t('month.of')}{' '}
        <span className="fig">{format.number(whole)}</span>
      </span>
    </td>
  );
}
