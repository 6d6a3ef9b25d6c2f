import { api, bodyOf } from './client';
import type { Presence } from './contract';

/** Says that the person has the dossier open, and hears who else has. */
export const enterDossier = (code: string): Promise<Presence> =>
  bodyOf(api.PUT('/api/v1/dossiers/{code}/presence', { params: { path: { code } } }));

/** Said to the end, even by a page that is being closed. */
export const leaveDossier = (code: string) =>
  api.DELETE('/api/v1/dossiers/{code}/presence', { params: { path: { code } }, keepalive: true });
