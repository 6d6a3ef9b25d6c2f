import { useTranslation } from 'react-i18next';
import { PageHeading } from '@/ui';
import { ProcedureList } from './ProcedureList';

/** The wall posting as a page: anyone reads it, nobody signs in. */
export function PostedProceduresPage() {
  const { t } = useTranslation('procedures');
  return (
    <>
      <PageHeading title={t('title')} />
      <ProcedureList />
    </>
  );
}
