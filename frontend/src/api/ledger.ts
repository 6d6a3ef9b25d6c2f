import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

/** The hash chain recomputed at the moment of asking: what was found before says nothing of now. */
export const verificationQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossiers', 'one', code, 'ledger-verification'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/dossiers/{code}/ledger-verification', { params: { path: { code } }, signal })),
    staleTime: 0,
  });

/** Every row with the text that was hashed, one line each: enough to check it without the application. */
export const download = (code: string) =>
  bodyOf<Blob>(api.GET('/api/v1/dossiers/{code}/ledger', { params: { path: { code } }, parseAs: 'blob' }));
