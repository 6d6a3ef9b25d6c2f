import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, bodyOf, ifMatch, newIdempotencyKey } from './client';
import type { PaperPicture, PaperPictureKind } from './contract';
import { upload } from './upload';

const KEY = ['paper-pictures'] as const;

/** The pictures of signatures and of the seal, with those that were taken out. */
export const listQuery = () =>
  queryOptions({
    queryKey: KEY,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/paper-pictures', { signal })),
  });

/** Looked at with the token of the session, which an address alone would not carry. */
export const contentQuery = (id: number) =>
  queryOptions({
    queryKey: [...KEY, id, 'content'],
    queryFn: async ({ signal }) =>
      new Blob([
        await bodyOf(
          api.GET('/api/v1/paper-pictures/{id}/content', {
            params: { path: { id } },
            parseAs: 'blob',
            signal,
          }),
        ),
      ]),
    staleTime: Infinity,
  });

type NewPicture = { kind: PaperPictureKind; account: string | undefined; validFrom: string; file: File };

export function add({ kind, account, validFrom, file }: NewPicture) {
  const query = new URLSearchParams({ kind, validFrom, fileName: file.name, ...(account && { account }) });
  return upload<PaperPicture>(`/api/v1/paper-pictures?${query}`, file, {
    headers: { 'Idempotency-Key': newIdempotencyKey() },
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}

/** Printed on no paper any more, of whatever day. */
export const remove = ({ id, version }: PaperPicture, reason: string) =>
  bodyOf(
    api.DELETE('/api/v1/paper-pictures/{id}', {
      params: { path: { id }, query: { reason }, header: ifMatch(version) },
    }),
  );

export const paperPicturesChanged = (client: QueryClient) => client.invalidateQueries({ queryKey: KEY });
