import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

const LIST = '/api/v1/dossiers/{code}/forms';

/** Which papers can be printed of a dossier; whatever changes the dossier asks again. */
export const listQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossiers', 'one', code, 'forms'],
    queryFn: ({ signal }) => bodyOf(api.GET(LIST, { params: { path: { code } }, signal })),
  });

/** The last paper of a kind; asked for with the token of the session, which an address alone would not carry. */
export async function pdf(code: string, form: string) {
  const content = await bodyOf(
    api.GET(`${LIST}/{form}.pdf`, { params: { path: { code, form } }, parseAs: 'blob' }),
  );
  return new Blob([content], { type: 'application/pdf' });
}

/** The results of several dossiers on one slip, in this order. */
export async function resultSlip(codes: readonly string[]) {
  const content = await bodyOf(
    api.GET('/api/v1/dossiers/result-slip.pdf', {
      params: { query: { code: [...codes] } },
      parseAs: 'blob',
    }),
  );
  return new Blob([content], { type: 'application/pdf' });
}
