export { loadConfig } from './config';
export { accessToken, openSession, sessionRefused } from './session';
export { RequireRole } from './RequireRole';
export { SessionEnded } from './SessionEnded';
export { DOSSIER_READERS, hasRole, useMe } from './useMe';
