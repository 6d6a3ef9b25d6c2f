import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProcedureSummary } from '@/api';
import { Icon, useProcedureFacts } from '@/ui';
import styles from './ProcedureList.module.css';

type Props = { procedure: ProcedureSummary; day: string | undefined };

export function ProcedureRow({ procedure, day }: Props) {
  const { t } = useTranslation('procedures');
  const facts = useProcedureFacts();
  return (
    <li className={styles.row}>
      <Link to="/procedures/$code" params={{ code: procedure.code }} search={{ inForceOn: day }}>
        <span>
          <b lang="vi">{procedure.name}</b>
          <span className={`${styles.facts} fig`}>
            <span>{procedure.immediate ? t('immediate') : (facts.limit(procedure) ?? t('noLimit'))}</span>
            <span>{facts.fee(procedure)}</span>
            <span>{t('papersCount', { count: procedure.documentCount })}</span>
            <span className={styles.code}>{procedure.code}</span>
          </span>
        </span>
        <Icon name="chevronRight" />
      </Link>
    </li>
  );
}
