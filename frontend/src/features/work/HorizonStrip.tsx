import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useServerNow, type DossierCounts, type DossierQuery } from '@/api';
import { isClosed, useFormat } from '@/ui';
import styles from './HorizonStrip.module.css';

type Tone = 'all' | 'late' | 'today' | 'plain' | 'paused';
type Cell = { due?: string; label: string; count: number | undefined; tone: Tone; rest?: string };

/** The office's promises by date. Each cell opens exactly the dossiers it counts. */
export function HorizonStrip({ counts }: { counts: DossierCounts | undefined }) {
  const { t } = useTranslation('work');
  const cells = useCells(counts);
  const longest = Math.max(1, ...cells.filter(({ due }) => due).map(({ count }) => count ?? 0));
  return (
    <nav className={styles.scroll} aria-label={t('horizon.label')}>
      <ul className={styles.strip}>
        {cells.map((cell) => (
          <li key={cell.due ?? 'ALL'} className={cell.rest ? styles.rest : ''}>
            {cell.due && cell.count === 0 ? (
              // Zero is no door.
              <div className={styles.cell}>
                <small className="fig">{cell.label}</small>
                {cell.rest ? <em>{cell.rest}</em> : <b className="fig">0</b>}
              </div>
            ) : (
              <CellLink cell={cell} longest={longest} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CellLink({ cell, longest }: { cell: Cell; longest: number }) {
  const format = useFormat();
  const { due, label, count = 0, tone } = cell;
  const search: DossierQuery = due ? { view: 'OPEN', due } : { view: 'OPEN' };
  return (
    <Link
      to="/work"
      search={search}
      activeOptions={{ exact: due === undefined }}
      className={`${styles.cell} ${styles[tone]}`}
      aria-busy={cell.count === undefined}
    >
      <small className="fig">{label}</small>
      <b className="fig">{cell.count === undefined ? ' ' : format.upTo999(count)}</b>
      <span
        className={styles.bar}
        style={{ width: count ? `${Math.max(4, Math.min(1, count / longest) * 100)}%` : 0 }}
      />
    </Link>
  );
}

function useCells(counts: DossierCounts | undefined): Cell[] {
  const { t } = useTranslation('work');
  const format = useFormat();
  const now = useServerNow();
  const day = ({ date, reason, reasonEn, kind, count }: DossierCounts['days'][number]): Cell => {
    const rest = isClosed(kind);
    const label = format.stripDate(date);
    return {
      due: date,
      label: rest ? t('horizon.rest', { date: label }) : label,
      count,
      tone: 'plain',
      rest: rest ? format.text(reason, reasonEn) : undefined,
    };
  };
  return [
    { label: t('horizon.all'), count: counts?.open, tone: 'all' },
    { due: 'OVERDUE', label: t('horizon.overdue'), count: counts?.overdue, tone: 'late' },
    { due: 'STEP_OVERDUE', label: t('horizon.stepOverdue'), count: counts?.stepOverdue, tone: 'late' },
    {
      due: 'TODAY',
      label: t('horizon.today', { date: format.dayMonth(counts?.asOf ?? now) }),
      count: counts?.today,
      tone: 'today',
    },
    ...withTomorrow(
      (counts?.days ?? []).map(day),
      counts?.tomorrowDate
        ? {
            due: counts.tomorrowDate,
            label: t('horizon.tomorrow', { date: format.stripDate(counts.tomorrowDate) }),
            count: counts.tomorrow,
            tone: 'plain',
          }
        : undefined,
    ),
    { due: 'LATER', label: t('horizon.later'), count: counts?.later, tone: 'plain' },
    { due: 'PAUSED', label: t('horizon.paused'), count: counts?.paused, tone: 'paused' },
  ];
}

/** The next working day in its place among the days, or after them when the rest is longer than the strip. */
function withTomorrow(days: Cell[], tomorrow: Cell | undefined): Cell[] {
  if (!tomorrow) return days;
  const named: Cell = { ...tomorrow, due: 'TOMORROW' };
  const shown = days.some(({ due }) => due === tomorrow.due);
  return shown ? days.map((day) => (day.due === tomorrow.due ? named : day)) : [...days, named];
}
