import { useTranslation } from 'react-i18next';

/** The fields of a member of staff as the form calls them, by pointer. */
export function useStaffNames() {
  const { t } = useTranslation('administration');
  const names: Partial<Record<string, string>> = {
    '/username': t('staff.username'),
    '/name': t('staff.name'),
    '/title': t('staff.title'),
    '/email': t('staff.email'),
    '/roles': t('staff.roles'),
    '/departmentCodes': t('staff.departments'),
    '/primaryDepartmentCode': t('staff.primary'),
  };
  return (pointer: string) => names[pointer];
}
