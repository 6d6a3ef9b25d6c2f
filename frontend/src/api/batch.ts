import { bodyOf, api } from './client';
import type { BatchAct, BatchItem, BatchResult, WorkTransferResult } from './contract';

export type BatchRequest = {
  act: BatchAct;
  items: BatchItem[];
  note?: string;
  assignee?: string;
  collectedBy?: string;
};

/** What would become of each; nothing is done. */
export const previewBatch = (request: BatchRequest): Promise<BatchResult> =>
  bodyOf(api.POST('/api/v1/dossier-batches', { params: { query: { dryRun: true } }, body: request }));

export const performBatch = (request: BatchRequest, idempotencyKey: string): Promise<BatchResult> =>
  bodyOf(
    api.POST('/api/v1/dossier-batches', {
      params: { query: { dryRun: false }, header: { 'Idempotency-Key': idempotencyKey } },
      body: request,
    }),
  );

export type WorkTransfer = { from: string; assignee: string; reason: string };

export const previewTransfer = ({ from, assignee, reason }: WorkTransfer): Promise<WorkTransferResult> =>
  bodyOf(
    api.POST('/api/v1/staff/{username}/work-transfers', {
      params: { path: { username: from }, query: { dryRun: true } },
      body: { assignee, reason },
    }),
  );

export const performTransfer = (
  { from, assignee, reason }: WorkTransfer,
  idempotencyKey: string,
): Promise<WorkTransferResult> =>
  bodyOf(
    api.POST('/api/v1/staff/{username}/work-transfers', {
      params: {
        path: { username: from },
        query: { dryRun: false },
        header: { 'Idempotency-Key': idempotencyKey },
      },
      body: { assignee, reason },
    }),
  );
