import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useServerNow, type DossierCounts, type DossierQuery } from '@/api';
import { isClosed, useFormat } from '@/ui';
import styles from './HorizonStrip.module.css';

const CAP = 999;
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
            {cell.rest && !cell.count ? (
              <div className={styles.cell}>
                <small className="fig">{cell.label}</small>
                <em>{cell.rest}</em>
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
      <b className="fig">{cell.count === undefined ? ' ' : count > CAP ? `${CAP}+` : format.number(count)}</b>
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
  const days = counts?.days ?? [];
  return [
    { label: t('horizon.all'), count: counts?.open, tone: 'all' },
    { due: 'OVERDUE', label: t('horizon.overdue'), count: counts?.overdue, tone: 'late' },
    {
      due: 'TODAY',
      label: t('horizon.today', { date: format.dayMonth(counts?.asOf ?? now) }),
      count: counts?.today,
      tone: 'today',
    },
    ...days.map(({ date, reason, reasonEn, kind, count }): Cell => {
      const rest = isClosed(kind);
      const label = format.stripDate(date);
      return {
        due: date,
        label: rest ? t('horizon.rest', { date: label }) : label,
        count,
        tone: 'plain',
        rest: rest ? format.text(reason, reasonEn) : undefined,
      };
    }),
    { due: 'LATER', label: t('horizon.later'), count: counts?.later, tone: 'plain' },
    { due: 'PAUSED', label: t('horizon.paused'), count: counts?.paused, tone: 'paused' },
  ];
}
