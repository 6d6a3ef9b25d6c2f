import { useParams } from '@tanstack/react-router';
import styles from './CataloguePage.module.css';
import { ProcedureSheet } from './ProcedureSheet';

export function CatalogueProcedurePage() {
  const { code } = useParams({ from: '/staff/catalogue/$code' });
  return (
    <div className={styles.page}>
      <ProcedureSheet code={code} list="/catalogue" />
    </div>
  );
}
