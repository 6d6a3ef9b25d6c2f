import { useTranslation } from 'react-i18next';
import { PageHeading } from '@/ui';
import { ProcedureList } from './ProcedureList';

export function PostedProceduresPage() {
  const { t } = useTranslation('procedures');
  return (
    <>
      <PageHeading title={t('title')} />
      <ProcedureList />
    </>
  );
}
