import { hasRole, useMe } from '@/session';

/** Who may write the catalogue. */
export const useMayWrite = () => hasRole(useMe(), ['catalogue-admin']);
/** Who may be told how many dossiers a version holds. */
export const useMayCount = () => hasRole(useMe(), ['catalogue-admin', 'leader', 'auditor']);
