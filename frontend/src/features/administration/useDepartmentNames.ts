import { useTranslation } from 'react-i18next';

export function useDepartmentNames() {
  const { t } = useTranslation('administration');
  const names: Partial<Record<string, string>> = {
    '/code': t('department.code'),
    '/name': t('department.name'),
    '/sortOrder': t('department.order'),
    '/active': t('department.state'),
  };
  return (pointer: string) => names[pointer];
}
