import { useQuery } from '@tanstack/react-query';
import { queries, type Me, type Role } from '@/api';

/** The person signed in. The staff shell shows its pages only once this is known. */
export function useMe(): Me {
  const { data } = useQuery(queries.me());
  if (!data) throw new Error('useMe belongs inside the staff shell');
  return data;
}

/** Who may read dossiers, and so has the cockpit; the others work elsewhere. */
export const DOSSIER_READERS: readonly Role[] = ['clerk', 'officer', 'leader', 'auditor'];

export const hasRole = (me: Me, roles: readonly Role[]) => roles.some((role) => me.roles.includes(role));
