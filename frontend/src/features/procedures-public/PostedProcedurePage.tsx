import { useParams } from '@tanstack/react-router';
import { ProcedureSheet } from './ProcedureSheet';

export function PostedProcedurePage() {
  const { code } = useParams({ from: '/public/procedures/$code' });
  return <ProcedureSheet code={code} />;
}
