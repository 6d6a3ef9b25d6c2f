import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId, useWrong } from '@/ui';
import { spotOf, typeSpot } from './draft';
import styles from './PromisePanel.module.css';
import type { Reception } from './useReception';

type Props = Pick<Reception, 'draft' | 'change'> & { error: unknown };

/** Giải quyết và trả ngay: no date to promise, the result is given while the applicant waits. */
export function SpotSection({ draft, change, error }: Props) {
  const { t } = useTranslation('reception');
  const wrong = useWrong(error);
  const { later, resultNumber, collectedBy } = spotOf(draft);
  return (
    <section className={styles.appointment} aria-label={t('spot.label')}>
      <p>{t('spot.why')}</p>
      {!later && (
        <>
          <TextInput
            id={fieldId('/resultNumber')}
            label={t('spot.resultNumber')}
            value={resultNumber}
            error={wrong('/resultNumber')}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) =>
              change((now) => typeSpot(now, { resultNumber: value }))
            }
          />
          <TextInput
            id={fieldId('/collectedBy')}
            label={t('spot.collectedBy')}
            description={t('spot.collectedByHint')}
            value={collectedBy}
            error={wrong('/collectedBy')}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) =>
              change((now) => typeSpot(now, { collectedBy: value }))
            }
          />
        </>
      )}
      <Checkbox
        label={t('spot.later')}
        checked={later}
        onChange={({ currentTarget: { checked } }) => change((now) => typeSpot(now, { later: checked }))}
      />
    </section>
  );
}
