import type { Act } from '@/api';

/** Acts with a key of their own, on the row of a work list as on the dossier's page. */
export const ACT_KEYS: Partial<Record<Act, string>> = { HAND_OVER: 'KeyB', RETURN: 'KeyT', SIGN: 'KeyS' };
