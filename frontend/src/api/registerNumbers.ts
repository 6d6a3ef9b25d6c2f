import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

/** Where a dossier stands in the registers; whatever changes the dossier asks again. */
export const listQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossiers', 'one', code, 'register-numbers'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/dossiers/{code}/register-numbers', { params: { path: { code } }, signal })),
  });
