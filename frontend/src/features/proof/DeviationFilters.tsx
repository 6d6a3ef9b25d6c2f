import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField, SegmentedControl } from '@/ui';
import { CRITERIA, KINDS, STATES, TICKS, type DeviationsSearch } from './deviationFilter';
import styles from './DeviationsPage.module.css';
import { useDepartments } from './useDepartments';

type Props = {
  search: DeviationsSearch;
  period: { from: string; to: string };
  narrow: (change: DeviationsSearch) => void;
};

export function DeviationFilters({ search, period, narrow }: Props) {
  const { t } = useTranslation('proof');
  const departments = useDepartments();
  const { department = '', kind = '', state } = search;
  return (
    <div className={`${styles.filters} no-print`} role="group" aria-label={t('list.filters')}>
      <DateField label={t('list.from')} value={period.from} onChange={(from) => narrow({ from })} />
      <DateField label={t('list.to')} value={period.to} onChange={(to) => narrow({ to })} />
      <NativeSelect
        label={t('list.department')}
        value={department}
        onChange={({ target }) => narrow({ department: target.value || undefined })}
      >
        <option value="">{t('list.anyDepartment')}</option>
        {departments.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('list.kind')}
        value={kind}
        onChange={({ target }) => narrow({ kind: KINDS.find((one) => one === target.value) })}
      >
        <option value="">{t('list.anyKind')}</option>
        {TICKS.map((tick) => (
          <optgroup key={tick} label={t(`tick.${tick}`)}>
            <option value={tick}>{t('list.allOf', { tick: t(`tick.${tick}`) })}</option>
            {CRITERIA[tick].map((criterion) => (
              <option key={criterion} value={criterion}>
                {t(`criterion.${criterion}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <div className={styles.states}>
        <SegmentedControl
          label={t('list.state')}
          showLabel
          value={state ?? 'ANY'}
          options={[
            { value: 'ANY', label: t('list.anyState') },
            ...STATES.map((value) => ({ value, label: t(`deviation.state.${value}`) })),
          ]}
          onChange={(value) => narrow({ state: STATES.find((one) => one === value) })}
        />
      </div>
    </div>
  );
}
