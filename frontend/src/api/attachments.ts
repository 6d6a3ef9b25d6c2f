import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './client';
import type { Attachment, AttachmentKind } from './contract';
import { upload } from './upload';

/** The files of a dossier. They come and go without a new version of the dossier. */
export const listQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossiers', 'one', code, 'attachments'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/dossiers/{code}/attachments', { params: { path: { code } }, signal })),
  });

/** What a file is for; a scan of a component names its paper. */
export type Purpose = { kind: AttachmentKind; requiredDocument?: string };

type Sending = {
  code: string;
  file: File;
  purpose: Purpose;
  idempotencyKey: string;
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

export function add({ code, file, purpose, idempotencyKey, onProgress, signal }: Sending) {
  const query = new URLSearchParams({ ...purpose, fileName: file.name });
  return upload<Attachment>(`/api/v1/dossiers/${encodeURIComponent(code)}/attachments?${query}`, file, {
    headers: { 'Idempotency-Key': idempotencyKey },
    onProgress,
    signal,
  });
}

/** Opened with the token of the session: an address alone would be refused. */
export const contentQuery = (code: string, { number, mediaType }: Attachment) =>
  queryOptions({
    queryKey: ['dossiers', 'one', code, 'attachments', number, 'content'],
    queryFn: async ({ signal }) => {
      const params = { path: { code, number } };
      const content = await bodyOf(
        api.GET('/api/v1/dossiers/{code}/attachments/{number}/content', { params, parseAs: 'blob', signal }),
      );
      return new Blob([content], { type: mediaType });
    },
    // What it holds never changes; large as it is, it is not kept longer than it is looked at.
    staleTime: Infinity,
    gcTime: 0,
  });

type Removal = { code: string; attachment: Attachment; reason: string; idempotencyKey: string };

export function remove({ code, attachment, reason, idempotencyKey }: Removal) {
  const { number, version } = attachment;
  return bodyOf(
    api.POST('/api/v1/dossiers/{code}/attachments/{number}/removal', {
      params: {
        path: { code, number },
        header: { ...ifMatch(version), 'Idempotency-Key': idempotencyKey },
      },
      body: { reason },
    }),
  );
}
