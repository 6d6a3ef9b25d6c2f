import { useTranslation } from 'react-i18next';
import type { Role } from '@/api';

/** The role in words; one that this release does not know keeps its name. */
export function useRoleName() {
  const { t } = useTranslation('shell');
  return (role: string) => t(`role.${role as Role}`, { defaultValue: role });
}
