import { useQuery } from '@tanstack/react-query';
import { queries, type Colleague } from '@/api';
import { hasRole, useMe } from '@/session';

const NOBODY: Colleague[] = [];

/** Who works here, for those who work with them; whoever only supervises is not told. */
export function useColleagues(): Colleague[] {
  const me = useMe();
  const { data } = useQuery({
    ...queries.colleagues(),
    enabled: hasRole(me, ['clerk', 'officer', 'leader']),
  });
  return data ?? NOBODY;
}
