import { hasRole, useMe } from '@/session';

/** Who may write the catalogue. */
export const useMayWrite = () => hasRole(useMe(), ['catalogue-admin']);
/** Who may be told how many dossiers a version holds. */
export const useMayCount = () => hasRole(useMe(), ['catalogue-admin', 'leader', 'auditor']);
/** Who may read what was done to fields, decisions and exemption groups. */
export const useMayReadChanges = () => hasRole(useMe(), ['catalogue-admin', 'auditor']);
