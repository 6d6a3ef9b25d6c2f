import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, serverNow, type NamedPeriod } from '@/api';
import { DateField } from '../DateField';
import { officeDate, officeTime } from '../format';
import { useShortcuts } from '../keyboard';
import { nameOf, neighbour, PERIOD_KINDS, type Period } from './periods';
import styles from './PeriodFilters.module.css';

const FIRST_YEAR = 2015;
const OWN_DAYS = 'OWN';
const AHEAD = 'AHEAD';

type Props = {
  period: Period;
  asOf: string | undefined;
  change: (changed: Partial<Period> & { asOf?: string | undefined }) => void;
  /** Days to come that have no name in the office's data. */
  ahead?: { label: string; period: Period };
  /** What else a report can be asked. */
  children?: ReactNode;
};

/** About which days a report tells, by the names of the office's data or freely, and as known when. */
export function PeriodFilters({ period, asOf, change, ahead, children }: Props) {
  const { t } = useTranslation('ui');
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
    { keys: 'BracketLeft', label: t('report.previous'), run: () => step(-1), enabled: named !== undefined },
    { keys: 'BracketRight', label: t('report.next'), run: () => step(1), enabled: named !== undefined },
  ]);
  const isAhead = ahead?.period.from === period.from && ahead.period.to === period.to;
  return (
    <div className={`${styles.filters} no-print`}>
      <PeriodChoice
        names={names}
        chosen={named?.code ?? (isAhead ? AHEAD : OWN_DAYS)}
        year={year}
        ahead={ahead?.label}
        show={(code, ofYear) => (code === AHEAD && ahead ? change(ahead.period) : void show(code, ofYear))}
      />
      <DateField label={t('report.from')} value={period.from} onChange={(from) => change({ from })} />
      <DateField label={t('report.to')} value={period.to} onChange={(to) => change({ to })} />
      <DateField
        label={t('report.asOf')}
        value={asOf && officeDate(asOf)}
        placeholder={t('report.asOfNow')}
        // A day is known at its end; the office's zone has no summer time.
        onChange={(date) => change({ asOf: `${date}T23:59:59+07:00` })}
        onClear={() => change({ asOf: undefined })}
      />
      {children && <div className={styles.more}>{children}</div>}
    </div>
  );
}

type ChoiceProps = {
  names: readonly NamedPeriod[];
  chosen: string;
  year: number;
  ahead: string | undefined;
  show: (code: string, year: number) => void;
};

function PeriodChoice({ names, chosen, year, ahead, show }: ChoiceProps) {
  const { t, i18n } = useTranslation('ui');
  const thisYear = officeTime(serverNow()).year;
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => thisYear - index);
  const offered = years.includes(year) ? years : [year, ...years];
  const isNamed = chosen !== OWN_DAYS && chosen !== AHEAD;
  return (
    <div className={styles.period}>
      <NativeSelect
        label={t('report.period')}
        value={chosen}
        onChange={({ target }) => target.value !== OWN_DAYS && show(target.value, year)}
      >
        {chosen === OWN_DAYS && <option value={OWN_DAYS}>{t('report.ownDays')}</option>}
        {ahead && <option value={AHEAD}>{ahead}</option>}
        {PERIOD_KINDS.map((kind) => (
          <optgroup key={kind} label={t(`report.periodGroup.${kind}`)}>
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
        label={t('report.year')}
        value={year}
        disabled={!isNamed}
        onChange={({ target }) => isNamed && show(chosen, Number(target.value))}
        classNames={{ input: 'fig' }}
        data={offered.map(String)}
      />
    </div>
  );
}
