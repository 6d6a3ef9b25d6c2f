import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SettlementReport, SettlementRow } from '@/api';
import { useFormat } from '@/ui';
import styles from './SettlementChart.module.css';
import { useRowLabel } from './useRowLabel';

const PARTS = [
  { column: 'RESOLVED_EARLY', outcome: 'EARLY', value: ({ resolved }: SettlementRow) => resolved.early },
  { column: 'RESOLVED_ON_TIME', outcome: 'ON_TIME', value: ({ resolved }: SettlementRow) => resolved.onTime },
  { column: 'RESOLVED_LATE', outcome: 'LATE', value: ({ resolved }: SettlementRow) => resolved.late },
  {
    column: 'RESOLVED_NO_DEADLINE',
    outcome: 'NO_DEADLINE',
    value: ({ resolved }: SettlementRow) => resolved.noDeadline,
  },
] as const;

/** Resolved dossiers, a bar a row: early, on time, late. Patterns and figures say it without colour. */
export default function SettlementChart({ report }: { report: SettlementReport }) {
  const { t } = useTranslation(['settlement', 'ui']);
  const format = useFormat();
  const labelOf = useRowLabel(report.groupBy);
  const longest = Math.max(1, ...report.rows.map(({ resolved }) => resolved.total));
  return (
    <figure className={styles.chart}>
      <figcaption>
        {t('chart.title')}
        <ul className={styles.legend}>
          {PARTS.filter(({ value }) => value(report.total) > 0).map(({ outcome }) => (
            <li key={outcome}>
              <span className={`${styles.swatch} ${styles[outcome]}`} />
              {t(`ui:outcome.${outcome}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <ul className={styles.bars}>
        {report.rows.map((row) => (
          <li key={row.key}>
            <span className={styles.label}>{labelOf(row)}</span>
            <span className={styles.track}>
              {PARTS.map(({ column, outcome, value }) => {
                const count = value(row);
                if (count === 0) return null;
                const words = t(`ui:outcome.${outcome}`);
                return (
                  <Link
                    key={column}
                    to="/reports/settlement"
                    search={(now) => ({ ...now, column, key: row.key ?? undefined })}
                    resetScroll={false}
                    className={`${styles.part} ${styles[outcome]}`}
                    style={{ width: `${(count / longest) * 100}%` }}
                    title={`${words}: ${format.number(count)}`}
                    aria-label={t('figure', {
                      count,
                      number: format.number(count),
                      row: labelOf(row),
                      column: words,
                    })}
                  />
                );
              })}
              <Total row={row} label={labelOf(row)} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Counts dossiers, so it opens them; zero is plain. */
function Total({ row, label }: { row: SettlementRow; label: string }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const count = row.resolved.total;
  const number = format.number(count);
  if (count === 0) return <span className={`${styles.total} fig`}>{number}</span>;
  return (
    <Link
      to="/reports/settlement"
      search={(now) => ({ ...now, column: 'RESOLVED_TOTAL', key: row.key ?? undefined })}
      resetScroll={false}
      className={`${styles.total} fig`}
      aria-label={t('figure', { count, number, row: label, column: t('cell.RESOLVED_TOTAL') })}
    >
      {number}
    </Link>
  );
}
