import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField, fieldId, useWrong } from '@/ui';
import styles from './BackEntrySection.module.css';
import { typeBackEntry } from './draft';
import section from './Section.module.css';
import type { Reception } from './useReception';

const MOMENT = '/backEntry/receivedAt';
const REASON = '/backEntry/reason';

type Props = Pick<Reception, 'draft' | 'change'> & { error: unknown };

/** Nhập bù: what was received on paper while the system could not be used keeps its real time, and is marked. */
export function BackEntrySection({ draft: { backEntry }, change, error }: Props) {
  const { t } = useTranslation('reception');
  const wrong = useWrong(error);
  return (
    <section className={`card ${section.section}`} aria-label={t('backEntry.label')}>
      <Checkbox
        label={t('backEntry.label')}
        description={t('backEntry.hint')}
        checked={backEntry !== undefined}
        onChange={({ currentTarget: { checked } }) =>
          change((now) => (checked ? typeBackEntry(now, {}) : { ...now, backEntry: undefined }))
        }
      />
      {backEntry && (
        <div className={styles.fields}>
          <div className={styles.moment}>
            <DateField
              id={fieldId(MOMENT)}
              label={t('backEntry.date')}
              value={backEntry.date}
              onChange={(date) => change((now) => typeBackEntry(now, { date }))}
              onClear={() => change((now) => typeBackEntry(now, { date: undefined }))}
              error={wrong(MOMENT)}
            />
            <TextInput
              type="time"
              label={t('backEntry.time')}
              value={backEntry.time}
              onChange={({ currentTarget: { value: time } }) => change((now) => typeBackEntry(now, { time }))}
            />
          </div>
          <Textarea
            id={fieldId(REASON)}
            label={t('backEntry.reason')}
            description={t('backEntry.reasonHint')}
            rows={2}
            value={backEntry.reason}
            error={wrong(REASON)}
            onChange={({ currentTarget: { value: reason } }) =>
              change((now) => typeBackEntry(now, { reason }))
            }
          />
        </div>
      )}
    </section>
  );
}
