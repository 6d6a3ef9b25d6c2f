export { loadConfig } from './config';
export { accessToken, openSession, sessionRefused } from './session';
export { RequireRole } from './RequireRole';
export { SessionEndedDialog } from './SessionEndedDialog';
export { DOSSIER_READERS, hasRole, useMe } from './useMe';
