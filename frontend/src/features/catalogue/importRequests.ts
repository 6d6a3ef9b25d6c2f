import { api, bodyOf, newIdempotencyKey } from '@/api';
import type { ImportReport } from './contract';
import type { ChosenFile, ImportDecision } from './importFile';

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
