import { api, bodyOf, newIdempotencyKey } from '@/api';
import type { CatalogueQuery, ImportReport } from './contract';
import { FILE_TYPES, type ChosenFile, type ImportDecision } from './importFile';

const IMPORTS = '/api/v1/procedure-imports';

type Order = { dryRun: boolean; fieldDepartment?: string } & Partial<ImportDecision>;

const send = ({ type, content }: ChosenFile, query: Order, header?: { 'Idempotency-Key': string }) =>
  bodyOf(
    api.POST(IMPORTS, {
      params: { query, header },
      headers: { 'Content-Type': type },
      // The contract can only call the bytes of a file a string.
      body: '',
      bodySerializer: () => content,
    }) as Promise<{ data?: ImportReport }>,
  );

/** What the file would change. With a decision, whether it can publish all of it, too. */
export const tryImport = (file: ChosenFile, decision?: ImportDecision, fieldDepartment?: string) =>
  send(file, { dryRun: true, fieldDepartment, ...decision });

/** All of the file, or nothing of it. */
export const importCatalogue = (file: ChosenFile, decision: ImportDecision, fieldDepartment?: string) =>
  send(file, { dryRun: false, fieldDepartment, ...decision }, { 'Idempotency-Key': newIdempotencyKey() });

/**
 * What a list shows in one file, or all of the catalogue where nothing narrows it, under the name that the server gives
 * it.
 */
export async function exportCatalogue(format: keyof typeof FILE_TYPES, query: CatalogueQuery) {
  const answer = api.GET('/api/v1/procedures/export', {
    params: { query },
    headers: { Accept: FILE_TYPES[format] },
    parseAs: 'blob',
  });
  const content = await bodyOf(answer);
  const { response } = await answer;
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return { content, name: name ?? `danh-muc.${format}` };
}
