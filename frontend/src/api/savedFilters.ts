import { api, bodyOf, ifMatch } from './client';
import type { SavedFilter } from './contract';

/** @param version of the one that is replaced; undefined for a new name */
export const saveFilter = (name: string, query: string, version?: number): Promise<SavedFilter> =>
  bodyOf(
    api.PUT('/api/v1/me/saved-filters/{name}', {
      params: { path: { name }, header: version === undefined ? {} : ifMatch(version) },
      body: { query },
    }),
  );

export const removeSavedFilter = ({ name, version }: SavedFilter) =>
  api.DELETE('/api/v1/me/saved-filters/{name}', {
    params: { path: { name }, header: ifMatch(version) },
  });
