import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportSubscriptionChoices } from '@/api';
import { fieldId, useFormat } from '@/ui';
import styles from './MailingPage.module.css';
import { daysOf, FORMATS, PERIODS, RHYTHMS, withReport, type SubscriptionFields } from './subscriptionForm';

type Props = {
  choices: ReportSubscriptionChoices;
  values: SubscriptionFields;
  onType: (part: Partial<SubscriptionFields>) => void;
  wrong: (pointer: string) => string | undefined;
};

export function SubscriptionInputs({ choices, values, onType, wrong }: Props) {
  const { t } = useTranslation('mailing');
  const format = useFormat();
  const report = choices.reports.find((one) => one.report === values.report);
  /** The server points at one address, the field holds them all. */
  const wrongAddress = [...values.addresses.split('\n').keys()]
    .map((place) => wrong(`/addresses/${place}`))
    .find((words) => words);
  return (
    <>
      <NativeSelect
        id={fieldId('/report')}
        label={t('field.report')}
        value={values.report}
        onChange={({ target }) => onType(withReport(target.value, choices))}
        data={choices.reports.map(({ report: value, title }) => ({
          value,
          label: format.text(title.vi, title.en),
        }))}
        error={wrong('/report')}
      />
      <div className={styles.pair}>
        <NativeSelect
          id={fieldId('/groupBy')}
          label={t('field.groupBy')}
          value={values.groupBy}
          onChange={({ target }) => onType({ groupBy: target.value })}
          data={(report?.groupings ?? []).map(({ key, label }) => ({
            value: key,
            label: format.text(label.vi, label.en),
          }))}
          error={wrong('/groupBy')}
        />
        <NativeSelect
          id={fieldId('/format')}
          label={t('field.format')}
          value={values.format}
          onChange={({ target }) =>
            onType({ format: FORMATS.find((one) => one === target.value) ?? values.format })
          }
          data={[...FORMATS]}
          error={wrong('/format')}
        />
      </div>
      <div className={styles.pair}>
        <NativeSelect
          id={fieldId('/period')}
          label={t('field.period')}
          value={values.period}
          onChange={({ target }) => {
            const period = PERIODS.find((one) => one === target.value) ?? values.period;
            onType({ period, series: period === 'NAMED' ? (choices.series[0]?.series ?? '') : '' });
          }}
          data={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
          error={wrong('/period')}
        />
        {values.period === 'NAMED' && (
          <NativeSelect
            id={fieldId('/series')}
            label={t('field.series')}
            value={values.series}
            onChange={({ target }) => onType({ series: target.value })}
            data={choices.series.map(({ series, words }) => ({
              value: series,
              label: format.text(words.vi, words.en),
            }))}
            error={wrong('/series')}
          />
        )}
      </div>
      <div className={styles.pair}>
        <NativeSelect
          id={fieldId('/every')}
          label={t('field.every')}
          value={values.every}
          onChange={({ target }) =>
            onType({ every: RHYTHMS.find((one) => one === target.value) ?? values.every, day: 1 })
          }
          data={RHYTHMS.map((value) => ({ value, label: t(`every.${value}`) }))}
          error={wrong('/every')}
        />
        {values.every !== 'DAILY' && (
          <NativeSelect
            id={fieldId('/day')}
            label={t(values.every === 'WEEKLY' ? 'field.weekday' : 'field.day')}
            description={values.every === 'MONTHLY' ? t('field.dayHint') : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={String(values.day)}
            onChange={({ target }) => onType({ day: Number(target.value) })}
            data={daysOf(values.every).map((day) => ({
              value: String(day),
              label: values.every === 'WEEKLY' ? t(`weekday.${day as 1}`) : String(day),
            }))}
            error={wrong('/day')}
          />
        )}
        <TextInput
          id={fieldId('/time')}
          label={t('field.time')}
          placeholder="07:00"
          maxLength={5}
          value={values.time}
          onChange={({ target }) => onType({ time: target.value })}
          error={wrong('/time')}
        />
      </div>
      <Textarea
        id={fieldId('/addresses')}
        label={t('field.addresses')}
        description={t('field.addressesHint')}
        rows={3}
        value={values.addresses}
        onChange={({ target }) => onType({ addresses: target.value })}
        error={wrong('/addresses') ?? wrongAddress}
      />
      <NativeSelect
        id={fieldId('/language')}
        label={t('field.language')}
        description={values.report === 'settlement' ? t('field.languageOfForm') : undefined}
        value={values.language}
        onChange={({ target }) => onType({ language: target.value === 'EN' ? 'EN' : 'VI' })}
        data={(['VI', 'EN'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        error={wrong('/language')}
      />
    </>
  );
}
