import { useTranslation } from 'react-i18next';
import type { SettlementGroup } from '@/api';
import { PeriodFilters, SegmentedControl, type Period } from '@/ui';
import { GROUPS } from './groups';
import type { SettlementSearch } from './index';

type Props = {
  period: Period;
  groupBy: SettlementGroup;
  asOf: string | undefined;
  change: (changed: Partial<SettlementSearch>) => void;
};

export function SettlementFilters({ period, groupBy, asOf, change }: Props) {
  const { t } = useTranslation('settlement');
  return (
    <PeriodFilters period={period} asOf={asOf} change={change}>
      <SegmentedControl
        label={t('groupBy')}
        showLabel
        value={groupBy}
        options={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))}
        onChange={(value) => change({ groupBy: value, column: undefined, key: undefined })}
      />
    </PeriodFilters>
  );
}
