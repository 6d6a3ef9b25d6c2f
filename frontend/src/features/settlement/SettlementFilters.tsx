import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { serverNow, type SettlementGroup } from '@/api';
import { DateField, officeDate, officeTime, SegmentedControl, useShortcuts } from '@/ui';
import { GROUPS } from './groups';
import type { SettlementSearch } from './index';
import { nameOf, neighbour, PERIOD_GROUPS, periodOf, type NamedPeriod, type Period } from './periods';
import styles from './SettlementFilters.module.css';

const FIRST_YEAR = 2015;
const OWN_DAYS = 'OWN';

type Props = {
  period: Period;
  groupBy: SettlementGroup;
  asOf: string | undefined;
  change: (changed: Partial<SettlementSearch>) => void;
};

export function SettlementFilters({ period, groupBy, asOf, change }: Props) {
  const { t } = useTranslation('settlement');
  const named = nameOf(period);
  const show = (next: NamedPeriod) => change(periodOf(next));
  useShortcuts([
    {
      keys: 'BracketLeft',
      label: t('keys.previous'),
      run: () => named && show(neighbour(named, -1)),
      enabled: named !== undefined,
    },
    {
      keys: 'BracketRight',
      label: t('keys.next'),
      run: () => named && show(neighbour(named, 1)),
      enabled: named !== undefined,
    },
  ]);
  return (
    <div className={`${styles.filters} no-print`}>
      <PeriodChoice named={named} year={Number(period.to.slice(0, 4))} show={show} />
      <DateField label={t('from')} value={period.from} onChange={(from) => change({ from })} />
      <DateField label={t('to')} value={period.to} onChange={(to) => change({ to })} />
      <DateField
        label={t('asOf')}
        value={asOf && officeDate(asOf)}
        placeholder={t('asOfNow')}
        // A day is known at its end; the office's zone has no summer time.
        onChange={(date) => change({ asOf: `${date}T23:59:59+07:00` })}
        onClear={() => change({ asOf: undefined })}
      />
      <div className={styles.groupBy}>
        <SegmentedControl
          label={t('groupBy')}
          showLabel
          value={groupBy}
          options={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))}
          onChange={(value) => change({ groupBy: value, column: undefined, key: undefined })}
        />
      </div>
    </div>
  );
}

type ChoiceProps = { named: NamedPeriod | undefined; year: number; show: (next: NamedPeriod) => void };

function PeriodChoice({ named, year, show }: ChoiceProps) {
  const { t } = useTranslation('settlement');
  const thisYear = officeTime(serverNow()).year;
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => thisYear - index);
  const offered = years.includes(year) ? years : [year, ...years];
  return (
    <div className={styles.period}>
      <NativeSelect
        label={t('period')}
        value={named?.kind ?? OWN_DAYS}
        onChange={({ target }) => {
          const kind = Object.values(PERIOD_GROUPS)
            .flat()
            .find((one) => one === target.value);
          if (kind) show({ kind, year });
        }}
      >
        {!named && <option value={OWN_DAYS}>{t('ownDays')}</option>}
        {(['calendar', 'month', 'state'] as const).map((group) => (
          <optgroup key={group} label={t(`periodGroup.${group}`)}>
            {PERIOD_GROUPS[group].map((kind) => (
              <option key={kind} value={kind}>
                {t(`periodKind.${kind}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('year')}
        value={year}
        disabled={!named}
        onChange={({ target }) => named && show({ kind: named.kind, year: Number(target.value) })}
        classNames={{ input: 'fig' }}
        data={offered.map(String)}
      />
    </div>
  );
}
