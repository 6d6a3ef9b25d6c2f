import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './client';

const READERS = '/api/v1/dossiers/{code}/readers';

/** Whom the leader has named to read a restricted dossier, beside those who work on it. */
export const readersQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossiers', 'one', code, 'readers'],
    queryFn: ({ signal }) => bodyOf(api.GET(READERS, { params: { path: { code } }, signal })),
  });

type Naming = { code: string; body: { username: string; reason: string }; idempotencyKey: string };

export const nameReader = ({ code, body, idempotencyKey }: Naming) =>
  bodyOf(
    api.POST(READERS, { params: { path: { code }, header: { 'Idempotency-Key': idempotencyKey } }, body }),
  );

export const withdrawReader = (code: string, username: string, version: number) =>
  bodyOf(
    api.DELETE('/api/v1/dossiers/{code}/readers/{username}', {
      params: { path: { code, username }, header: ifMatch(version) },
    }),
  );
