import { useTranslation } from 'react-i18next';
import type { CriterionState, Verdict } from '@/api';
import { Icon, type IconName } from './Icon';
import styles from './Verdict.module.css';

const LOOK: Record<Verdict | CriterionState, { icon: IconName; tone: string | undefined }> = {
  HELD: { icon: 'check', tone: styles.good },
  PASSED: { icon: 'check', tone: styles.good },
  PENDING: { icon: 'halfCircle', tone: styles.open },
  BROKEN: { icon: 'close', tone: styles.bad },
  FAILED: { icon: 'close', tone: styles.bad },
  NOT_APPLICABLE: { icon: 'minus', tone: styles.none },
};

type Props = { of: Verdict | CriterionState };

/** What 3 Đúng found: a tick, a half or a cross in its own frame, always with the word. */
export function VerdictBadge({ of }: Props) {
  const { t } = useTranslation('ui');
  const { icon, tone } = LOOK[of];
  return (
    <span className={`${styles.badge} ${tone}`}>
      <Icon name={icon} size="small" />
      {t(`verdict.${of}`)}
    </span>
  );
}
