import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries, serverNow, type NamedPeriod, type SettlementGroup } from '@/api';
import { DateField, officeDate, officeTime, SegmentedControl, useShortcuts } from '@/ui';
import { GROUPS } from './groups';
import type { SettlementSearch } from './index';
import { nameOf, neighbour, PERIOD_KINDS, type Period } from './periods';
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
  const client = useQueryClient();
  const year = Number(period.to.slice(0, 4));
  const names = useQuery(queries.reportPeriods(year)).data?.items ?? [];
  const named = nameOf(period, names);
  const show = async (code: string, ofYear: number) => {
    const { items } = await client.query({ ...queries.reportPeriods(ofYear), staleTime: 'static' });
    const next = items.find((one) => one.code === code);
    if (next) change({ from: next.from, to: next.to });
  };
  const step = (by: 1 | -1) => {
    const next = named && neighbour(named, names, by);
    if (next) void show(next.code, year + next.years);
  };
  useShortcuts([
    { keys: 'BracketLeft', label: t('keys.previous'), run: () => step(-1), enabled: named !== undefined },
    { keys: 'BracketRight', label: t('keys.next'), run: () => step(1), enabled: named !== undefined },
  ]);
  return (
    <div className={`${styles.filters} no-print`}>
      <PeriodChoice
        names={names}
        named={named}
        year={year}
        show={(code, ofYear) => void show(code, ofYear)}
      />
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

type ChoiceProps = {
  names: readonly NamedPeriod[];
  named: NamedPeriod | undefined;
  year: number;
  show: (code: string, year: number) => void;
};

/** Periods by the names that the office's data give them. */
function PeriodChoice({ names, named, year, show }: ChoiceProps) {
  const { t, i18n } = useTranslation('settlement');
  const thisYear = officeTime(serverNow()).year;
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => thisYear - index);
  const offered = years.includes(year) ? years : [year, ...years];
  return (
    <div className={styles.period}>
      <NativeSelect
        label={t('period')}
        value={named?.code ?? OWN_DAYS}
        onChange={({ target }) => target.value !== OWN_DAYS && show(target.value, year)}
      >
        {!named && <option value={OWN_DAYS}>{t('ownDays')}</option>}
        {PERIOD_KINDS.map((kind) => (
          <optgroup key={kind} label={t(`periodGroup.${kind}`)}>
            {names
              .filter((one) => one.kind === kind)
              .map(({ code, name, nameEn }) => (
                <option key={code} value={code}>
                  {i18n.language === 'en' ? nameEn : name}
                </option>
              ))}
          </optgroup>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('year')}
        value={year}
        disabled={!named}
        onChange={({ target }) => named && show(named.code, Number(target.value))}
        classNames={{ input: 'fig' }}
        data={offered.map(String)}
      />
    </div>
  );
}
