import { useTranslation } from 'react-i18next';
import type { ProcessStep } from '@/api';
import { useFormat } from '@/ui';
import styles from './ProcedureSheet.module.css';

export function ProcessSteps({ steps }: { steps: ProcessStep[] }) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      <ol className={styles.steps}>
        {steps.map(({ seq, name, role, allottedValue, allottedUnit }) => (
          <li key={seq}>
            <div>
              <span lang="vi">{name}</span>
              <small>{t(`steps.role.${role}`)}</small>
            </div>
            <span className="fig">{format.limit({ value: allottedValue, unit: allottedUnit })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
