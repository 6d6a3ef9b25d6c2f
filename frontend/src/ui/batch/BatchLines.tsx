import { useTranslation } from 'react-i18next';
import type { BatchLine } from '@/api';
import { useFormat } from '../format/useFormat';
import { Icon } from '../Icon';
import styles from './BatchDialog.module.css';
import type { BatchRow } from './batchLines';

type Props = { lines: readonly BatchLine[]; rows: readonly BatchRow[]; label: string };

/** What did not go first, since it is what is left to do. */
export function BatchLines({ lines, rows, label }: Props) {
  const { t } = useTranslation('ui');
  const { text } = useFormat();
  if (lines.length === 0) return null;
  const failedFirst = [...lines].sort((a, b) => Number(a.outcome === 'DONE') - Number(b.outcome === 'DONE'));
  return (
    // The keyboard scrolls what does not fit.
    <div className={styles.lines} role="region" aria-label={label} tabIndex={0}>
      <ul>
        {failedFirst.map(({ code, outcome, problem }) => (
          <li key={code} className={outcome === 'DONE' ? styles.done : styles.not}>
            <Icon name={outcome === 'DONE' ? 'check' : 'lock'} size="small" />
            <span className={`${styles.code} fig`}>{code}</span>
            <span lang="vi">{rows.find((row) => row.code === code)?.applicantName}</span>
            <span className={styles.why}>
              {problem ? text(problem.detail, problem.detailEn) : t('batch.outcome.DONE')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
