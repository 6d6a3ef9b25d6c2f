import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { serverNow, type ReportTable } from '@/api';
import { officeDate, PeriodFilters, useFormat, type Period } from '@/ui';
import { weekAhead } from './days';
import type { ReportSearch } from './index';

type Props = {
  period: Period;
  asOf: string | undefined;
  groupBy: string | undefined;
  groupings: ReportTable['groupings'];
  change: (changed: Partial<ReportSearch>) => void;
};

export function ReportFilters({ period, asOf, groupBy, groupings, change }: Props) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  return (
    <PeriodFilters
      period={period}
      asOf={asOf}
      change={change}
      ahead={{ label: t('weekAhead'), period: weekAhead(officeDate(serverNow())) }}
    >
      {groupings.length > 1 && (
        <NativeSelect
          label={t('groupBy')}
          value={groupBy}
          onChange={({ target }) => change({ by: target.value, column: undefined, key: undefined })}
        >
          {groupings.map(({ key, label }) => (
            <option key={key} value={key}>
              {format.text(label.vi, label.en)}
            </option>
          ))}
        </NativeSelect>
      )}
    </PeriodFilters>
  );
}
