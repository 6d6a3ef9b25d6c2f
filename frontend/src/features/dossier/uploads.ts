import type { Attachments } from '@/api';

/** A file on its way: sent one after the other, so that a slow line is not divided. */
export type Upload = {
  id: string;
  file: File;
  /** As chosen when the file was: see purposeOf. */
  choice: string;
  /** One key for one file, however often it is sent again. */
  idempotencyKey: string;
  state: 'WAITING' | 'SENDING' | 'FAILED';
  /** From 0 to 1. */
  share: number;
  /** Seen before sending; it is not sent. */
  refusal?: LocalRefusal;
  error?: unknown;
};

export type LocalRefusal = 'EMPTY' | 'TOO_LARGE' | 'NOT_ALLOWED';
type Limits = Pick<Attachments, 'maxSize' | 'allowedFiles'>;

export type Change =
  | { type: 'chosen'; uploads: Upload[] }
  | { type: 'began'; id: string }
  | { type: 'progress'; id: string; share: number }
  | { type: 'failed'; id: string; error: unknown }
  | { type: 'again'; id: string; idempotencyKey?: string }
  | { type: 'gone'; id: string };

export function changed(uploads: Upload[], change: Change): Upload[] {
  if (change.type === 'chosen') return [...uploads, ...change.uploads];
  if (change.type === 'gone') return uploads.filter(({ id }) => id !== change.id);
  return uploads.map((upload) => (upload.id === change.id ? { ...upload, ...next(change, upload) } : upload));
}

function next(change: Exclude<Change, { type: 'chosen' | 'gone' }>, upload: Upload): Partial<Upload> {
  switch (change.type) {
    case 'began':
      return { state: 'SENDING', share: 0, error: undefined };
    case 'progress':
      return { share: change.share };
    case 'failed':
      return { state: 'FAILED', error: change.error };
    case 'again':
      return { state: 'WAITING', idempotencyKey: change.idempotencyKey ?? upload.idempotencyKey };
  }
}

/** The one to send next: nothing while another is on its way. */
export const nextToSend = (uploads: Upload[]) =>
  uploads.some(({ state }) => state === 'SENDING')
    ? undefined
    : uploads.find(({ state }) => state === 'WAITING');

/** What can be seen before sending; the content is the server's to judge. */
export function refusalOf(
  file: Pick<File, 'name' | 'size'>,
  { maxSize, allowedFiles }: Limits,
): LocalRefusal | undefined {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase();
  if (file.size === 0) return 'EMPTY';
  if (file.size > maxSize) return 'TOO_LARGE';
  const isKnown = extension && allowedFiles.some(({ extensions }) => extensions.includes(extension));
  return isKnown ? undefined : 'NOT_ALLOWED';
}

/** For the file chooser. */
export const acceptOf = ({ allowedFiles }: Limits) =>
  allowedFiles
    .flatMap(({ mediaType, extensions }) => [mediaType, ...extensions.map((one) => `.${one}`)])
    .join();
