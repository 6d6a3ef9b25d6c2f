import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField, fieldError, fieldId, PromisedDate, useFormat } from '@/ui';
import { typeAppointment } from './draft';
import styles from './PromisePanel.module.css';
import type { Reception } from './useReception';

const DATE = '/appointment/date';
const REASON = '/appointment/reason';

type Props = Pick<Reception, 'draft' | 'change'> & { error: unknown };

/** The only date that the desk sets: where the rules set none, one is agreed upon, with its reason. */
export function AppointmentSection({ draft: { appointment }, change, error }: Props) {
  const { t } = useTranslation('reception');
  const { text } = useFormat();
  const said = (pointer: string) => {
    const problem = fieldError(error, pointer);
    return problem && text(problem.detail, problem.detailEn);
  };
  return (
    <section className={styles.appointment} aria-label={t('appointment.label')}>
      {appointment?.date && <PromisedDate at={appointment.date} label={t('appointment.label')} />}
      <p>{t('appointment.why')}</p>
      <DateField
        id={fieldId(DATE)}
        label={t('appointment.date')}
        description={t('appointment.dateHint')}
        value={appointment?.date}
        onChange={(date) => change((now) => typeAppointment(now, { date }))}
        onClear={() => change((now) => typeAppointment(now, { date: undefined }))}
        error={said(DATE)}
      />
      <Textarea
        id={fieldId(REASON)}
        label={t('appointment.reason')}
        description={t('appointment.reasonHint')}
        rows={3}
        value={appointment?.reason ?? ''}
        error={said(REASON)}
        onChange={({ currentTarget: { value: reason } }) => change((now) => typeAppointment(now, { reason }))}
      />
    </section>
  );
}
