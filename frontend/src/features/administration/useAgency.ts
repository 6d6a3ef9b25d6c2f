import { useSearch } from '@tanstack/react-router';
import { hasRole, useMe } from '@/session';

/** The agency that the pages show: the one of the address, else the administrator's own. */
export function useAgency() {
  const me = useMe();
  const { agency } = useSearch({ from: '/staff/admin' });
  return agency ?? me.agency.code;
}

/** Whether to offer what begins something new. What may be done to a thing, the thing itself says. */
export const useMayCreate = () => hasRole(useMe(), ['system-admin']);
