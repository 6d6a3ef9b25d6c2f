import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proof, type Criterion } from '@/api';
import { Dialog, ErrorPanel, SkeletonRows } from '@/ui';
import { AnswerForm } from './AnswerForm';

type Props = { code: string; criterion: Criterion; onClose: () => void };

/** What the department says to one deviation, on top of what it said before. */
export function DeviationDialog({ code, criterion, onClose }: Props) {
  const { t } = useTranslation('proof');
  const { data, error, refetch } = useQuery(proof.deviationQuery(code, criterion));
  if (data) return <AnswerForm code={code} deviation={data} onClose={onClose} />;
  return (
    <Dialog title={t('form.title')} onClose={onClose}>
      {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <SkeletonRows short rows={3} />}
    </Dialog>
  );
}
