import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlipDraft } from './ratingSlip';
import styles from './RatingSlipFields.module.css';

type Props = { slip: SlipDraft; onChange: (slip: SlipDraft) => void };

const LEVELS = ['VERY_SATISFIED', 'SATISFIED', 'DISSATISFIED'] as const;
const REASONS = ['TIME', 'PAPERS', 'FEES', 'GUIDANCE', 'ATTITUDE', 'FACILITIES', 'OTHER'] as const;
const TIMES = ['SHORTER', 'EQUAL', 'LONGER'] as const;
const ATTITUDES = ['GOOD', 'FAIR', 'POOR'] as const;
/** The scorecard asks: none, one, more than one. */
const COUNTS = [0, 1, 2] as const;

/** Phiếu đánh giá (TT 01/2018 art. 12–13), the same for the citizen's phone and for the desk that copies a slip. */
export function RatingSlipFields({ slip, onChange }: Props) {
  const { t } = useTranslation('rating');
  const id = useId();
  const set = (change: Partial<SlipDraft>) => onChange({ ...slip, ...change });
  const choices = <Value extends string | number>(
    name: string,
    values: readonly Value[],
    chosen: Value | null | undefined,
    label: (value: Value) => string,
    choose: (value: Value) => void,
  ) =>
    values.map((value) => (
      <label key={value} className={styles.choice} data-value={value}>
        <input
          type="radio"
          name={`${id}-${name}`}
          checked={chosen === value}
          onChange={() => choose(value)}
        />
        {label(value)}
      </label>
    ));
  return (
    <>
      <Group legend={t('level.label')}>
        {choices(
          'level',
          LEVELS,
          slip.level,
          (level) => t(`level.${level}`),
          (level) => set({ level }),
        )}
      </Group>
      <Group legend={t('reason.label')}>
        {REASONS.map((reason) => (
          <label key={reason} className={styles.choice}>
            <input
              type="checkbox"
              checked={slip.reasons.includes(reason)}
              onChange={(event) =>
                set({
                  reasons: event.currentTarget.checked
                    ? [...slip.reasons, reason]
                    : slip.reasons.filter((other) => other !== reason),
                })
              }
            />
            {t(`reason.${reason}`)}
          </label>
        ))}
      </Group>
      <details className={styles.more}>
        <summary>{t('more')}</summary>
        <Group legend={t('time.label')}>
          {choices(
            'time',
            TIMES,
            slip.totalTime,
            (time) => t(`time.${time}`),
            (totalTime) => set({ totalTime }),
          )}
        </Group>
        <Group legend={t('contacts.label')}>
          {choices(
            'contacts',
            COUNTS,
            slip.contacts,
            (count) => t(`contacts.${count}`),
            (contacts) => set({ contacts }),
          )}
        </Group>
        <Group legend={t('agencies.label')}>
          {choices(
            'agencies',
            COUNTS,
            slip.agencies,
            (count) => t(`agencies.${count}`),
            (agencies) => set({ agencies }),
          )}
        </Group>
        <Group legend={t('attitude.label')}>
          {choices(
            'attitude',
            ATTITUDES,
            slip.attitude,
            (attitude) => t(`attitude.${attitude}`),
            (attitude) => set({ attitude }),
          )}
        </Group>
      </details>
      <label className={styles.words}>
        {t('comment')}
        <textarea
          rows={3}
          maxLength={1000}
          value={slip.comment}
          onChange={(event) => set({ comment: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  );
}
