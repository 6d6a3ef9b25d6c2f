import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '@/ui';
import type { Phase } from './contract';
import styles from './PhaseBadge.module.css';

const ICONS: Record<Phase, IconName> = {
  DRAFT: 'file',
  UPCOMING: 'clock',
  IN_FORCE: 'check',
  PAST: 'slashCircle',
};

/** A rectangle with an icon: where a version stands in its life. */
export function PhaseBadge({ phase, number }: { phase: Phase; number?: number }) {
  const { t } = useTranslation('catalogue');
  return (
    <span className={`${styles.badge} ${styles[phase]}`}>
      <Icon name={ICONS[phase]} size="small" />
      {number === undefined ? t(`phaseBadge.${phase}`) : t(`phaseOf.${phase}`, { number })}
    </span>
  );
}
