import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../ErrorPanel';
import { useFormat } from '../format';
import { SkeletonRows } from '../SkeletonRows';
import type { Period } from './periods';
import styles from './ReportFrame.module.css';

type Props = {
  /** Heading and filters. */
  head: ReactNode;
  period: Period;
  /** As known when; none before the answer is there. */
  asOf: string | undefined;
  error: Error | null;
  onRetry: () => void;
  /** What is shown answers the question before this one. */
  busy: boolean;
  /** Said above the figures: that they are those of the past, or of another period. */
  notice?: ReactNode;
  /** What one must know to read the figures rightly. */
  notes?: readonly string[];
  /** What is behind the figure that is open: the figures keep their room, the notes give theirs. */
  dock?: ReactNode;
  /** None before the answer is there. */
  children: ReactNode | undefined;
};

/** A page that is one report: heading, period, figures, notes; on paper A4 across with the period in words. */
export function ReportFrame(props: Props) {
  const { head, period, asOf, error, onRetry, busy, notice, notes = [], dock, children } = props;
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <div className={styles.page}>
      {head}
      <p className={styles.printOnly}>
        {t('report.printed', { from: format.date(period.from), to: format.date(period.to) })}{' '}
        {asOf && t('report.asKnownAt', { moment: format.dateTime(asOf) })}
      </p>
      {error && (
        <div className={styles.error}>
          <ErrorPanel error={error} onRetry={onRetry} />
        </div>
      )}
      {!children && !error && <SkeletonRows short rows={10} />}
      {children && (
        <div className={styles.report} aria-busy={busy}>
          {notice && (
            <p className={styles.notice} role="status">
              {notice}
            </p>
          )}
          {children}
          {notes.length > 0 && !dock && (
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          {dock}
        </div>
      )}
    </div>
  );
}
