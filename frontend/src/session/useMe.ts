import { useQuery } from '@tanstack/react-query';
import { queries, type Me, type Role } from '@/api';

/** The person signed in. The staff shell shows its pages only once this is known. */
export function useMe(): Me {
  const { data } = useQuery(queries.me());
  if (!data) throw new Error('useMe belongs inside the staff shell');
  return data;
}

export const hasRole = (me: Me, roles: readonly Role[]) => roles.some((role) => me.roles.includes(role));
