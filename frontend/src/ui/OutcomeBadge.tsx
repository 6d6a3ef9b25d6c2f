import { useTranslation } from 'react-i18next';
import type { Outcome } from '@/api';
import { DotOnLine } from './DotOnLine';
import pill from './Pill.module.css';

const LOOK = {
  EARLY: { tone: pill.early, dot: 'before' },
  ON_TIME: { tone: pill.onTime, dot: 'on' },
  LATE: { tone: pill.late, dot: 'after' },
  NO_DEADLINE: { tone: pill.none, dot: null },
} as const;

type Props = {
  outcome: Outcome;
  /** How early, in working days: "Trước hạn, sớm 2 ngày". */
  workingDaysEarly?: number | null;
};

/** The immutable outcome of a finished dossier. */
export function OutcomeBadge({ outcome, workingDaysEarly }: Props) {
  const { t } = useTranslation('ui');
  const { tone, dot } = LOOK[outcome];
  return (
    <span className={`${pill.pill} ${tone}`}>
      {dot && <DotOnLine at={dot} />}
      {t(`outcome.${outcome}`)}
      {outcome === 'EARLY' && workingDaysEarly
        ? `, ${t('outcome.earlyBy', { count: workingDaysEarly })}`
        : null}
    </span>
  );
}
