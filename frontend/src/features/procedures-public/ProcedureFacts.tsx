import { useTranslation } from 'react-i18next';
import type { PostedProcedure } from '@/api';
import { useProcedureFacts } from '@/ui';
import styles from './ProcedureSheet.module.css';

export function ProcedureFacts({ procedure }: { procedure: PostedProcedure }) {
  const { t } = useTranslation('procedures');
  const facts = useProcedureFacts();
  const { fees, result, sets } = procedure;
  return (
    <dl className={`${styles.facts} fig`}>
      <div>
        <dt>{t('facts.limit')}</dt>
        <dd>{procedure.immediate ? t('immediate') : (facts.limit(procedure) ?? t('noLimit'))}</dd>
      </div>
      <div>
        <dt>{t('facts.fee')}</dt>
        <dd>
          {fees.length < 2
            ? facts.fee(procedure)
            : fees.map(({ name, kind, amountVnd }) => (
                <span key={name} className={styles.line}>
                  <span lang="vi">{name}</span>: {facts.price(kind, amountVnd)}
                </span>
              ))}
        </dd>
      </div>
      <div>
        <dt>{t('facts.result')}</dt>
        <dd>{result ? <span lang="vi">{result}</span> : t('facts.notPosted')}</dd>
      </div>
      <div>
        <dt>{t('facts.sets')}</dt>
        <dd>{t('facts.setsCount', { count: sets })}</dd>
      </div>
    </dl>
  );
}
