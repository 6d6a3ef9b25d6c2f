import { useQuery } from '@tanstack/react-query';
import { queries, type CodeName } from '@/api';
import { hasRole, useMe } from '@/session';

/** Whose deviations one can look for: officers know their own departments, leaders and auditors all of the agency. */
export function useDepartments(): readonly CodeName[] {
  const me = useMe();
  const readsAll = hasRole(me, ['leader', 'auditor']);
  const { data } = useQuery({ ...queries.departments(me.agency.code), enabled: readsAll });
  return (readsAll ? data : undefined) ?? me.departments;
}
