import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcedureView, ResultDelivery } from '@/api';
import { Stepper, useProcedureFacts } from '@/ui';
import styles from './DeliverySection.module.css';
import section from './Section.module.css';
import { sectionId } from './sections';
import type { Reception } from './useReception';

const WAYS: ResultDelivery[] = ['COUNTER', 'POSTAL', 'ELECTRONIC'];

type Props = Pick<Reception, 'draft' | 'change'> & { procedure: ProcedureView | undefined };

export function DeliverySection({ draft, change, procedure }: Props) {
  const { t } = useTranslation('reception');
  const facts = useProcedureFacts();
  return (
    <section
      id={sectionId('delivery')}
      className={`card ${section.section} ${styles.section}`}
      aria-labelledby="delivery-title"
    >
      <h2 id="delivery-title">{t('delivery.title')}</h2>
      <div role="radiogroup" aria-labelledby="delivery-title" className={styles.ways}>
        {WAYS.map((way) => (
          <Radio
            key={way}
            name="delivery"
            value={way}
            label={t(`delivery.${way}`)}
            checked={draft.resultDelivery === way}
            onChange={() => change((now) => ({ ...now, resultDelivery: way }))}
          />
        ))}
      </div>
      <div className={styles.sets}>
        <span aria-hidden="true">{t('delivery.sets')}</span>
        <Stepper
          label={t('delivery.sets')}
          min={1}
          max={50}
          value={draft.sets ?? procedure?.sets ?? 1}
          required={procedure?.sets}
          onChange={(sets) => change((now) => ({ ...now, sets }))}
        />
      </div>
      {procedure && (
        <p>
          {t('delivery.fee')} <b className="fig nowrap">{facts.fee(procedure)}</b>
        </p>
      )}
    </section>
  );
}
