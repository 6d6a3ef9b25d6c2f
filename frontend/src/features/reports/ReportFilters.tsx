import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { serverNow, type ReportTable } from '@/api';
import { DateField, officeDate, useFormat } from '@/ui';
import { daysOf, PRESETS, presetOf, type Days } from './days';
import type { ReportSearch } from './index';
import styles from './ReportFilters.module.css';

const OWN_DAYS = 'OWN';

type Props = {
  days: Days;
  asOf: string | undefined;
  groupBy: string | undefined;
  groupings: ReportTable['groupings'];
  change: (changed: Partial<ReportSearch>) => void;
};

export function ReportFilters({ days, asOf, groupBy, groupings, change }: Props) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const today = officeDate(serverNow());
  const preset = presetOf(days, today);
  return (
    <div className={`${styles.filters} no-print`}>
      <NativeSelect
        label={t('period')}
        value={preset ?? OWN_DAYS}
        onChange={({ target }) => {
          const chosen = PRESETS.find((one) => one === target.value);
          if (chosen) change(daysOf(chosen, today));
        }}
      >
        {!preset && <option value={OWN_DAYS}>{t('ownDays')}</option>}
        {PRESETS.map((one) => (
          <option key={one} value={one}>
            {t(`preset.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <DateField label={t('from')} value={days.from} onChange={(from) => change({ from })} />
      <DateField label={t('to')} value={days.to} onChange={(to) => change({ to })} />
      <DateField
        label={t('asOf')}
        value={asOf && officeDate(asOf)}
        placeholder={t('asOfNow')}
        // A day is known at its end; the office's zone has no summer time.
        onChange={(date) => change({ asOf: `${date}T23:59:59+07:00` })}
        onClear={() => change({ asOf: undefined })}
      />
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
    </div>
  );
}
