import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  dossiersChanged,
  newIdempotencyKey,
  performBatch,
  previewBatch,
  queries,
  type BatchAct,
  type BatchLine,
  type BatchRequest,
} from '@/api';
import { ChunkKeys, failedOf, inChunks, willDo, type BatchRow } from './batchLines';

export type BatchWords = Pick<BatchRequest, 'note' | 'assignee' | 'collectedBy'>;
type Ran = { lines: BatchLine[]; error?: Error };

/** Preview, progress, a result a line, and once more for what failed. */
export function useBatch(act: BatchAct, chosen: readonly BatchRow[]) {
  const queryClient = useQueryClient();
  const [rows, setRows] = useState(chosen);
  const [words, setWords] = useState<BatchWords>({});
  const [acknowledged, setAcknowledged] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState(0);
  const [keys] = useState(() => new ChunkKeys(newIdempotencyKey));
  const [everDone, setEverDone] = useState(0);

  const items = rows.map(({ code, version }) => ({ code, version }));
  const preview = useQuery({
    queryKey: ['batch-preview', act, items, words.assignee],
    queryFn: async () => {
      const lines: BatchLine[] = [];
      for (const chunk of inChunks(items, 100))
        lines.push(...(await previewBatch({ act, items: chunk, assignee: words.assignee })).lines);
      return lines;
    },
    staleTime: Infinity,
    gcTime: 0,
  });
  const ready = willDo(preview.data ?? [], acknowledged);

  const run = useMutation({
    mutationFn: async (): Promise<Ran> => {
      const codes = new Set(ready.map(({ code }) => code));
      const todo = items.filter(({ code }) => codes.has(code));
      const lines = (preview.data ?? []).filter(({ code }) => !codes.has(code));
      setSent(0);
      for (const chunk of inChunks(todo)) {
        const request = {
          act,
          items: chunk.map((item) => ({ ...item, acknowledged: acknowledged.has(item.code) })),
          ...words,
        };
        try {
          lines.push(...(await performBatch(request, keys.of(request))).lines);
        } catch (error) {
          // What was answered is so; the rest may be sent again with the same keys.
          return { lines, error: error as Error };
        }
        setSent((before) => before + chunk.length);
      }
      return { lines };
    },
    onSuccess: async ({ lines }) => {
      setEverDone((before) => before + lines.filter(({ outcome }) => outcome === 'DONE').length);
      await dossiersChanged(queryClient);
    },
  });

  const again = useMutation({
    /** The failed lines as they are now: what has changed meanwhile is looked at in a new preview. */
    mutationFn: async () => {
      const now: BatchRow[] = [];
      for (const group of inChunks(failedOf(rows, run.data?.lines ?? []), 6)) {
        const read = await Promise.all(
          group.map(({ code }) => queryClient.query({ ...queries.dossier(code), staleTime: 0 })),
        );
        now.push(
          ...read.map(({ code, version, applicant }) => ({ code, version, applicantName: applicant.name })),
        );
      }
      return now;
    },
    onSuccess: (now) => {
      setRows(now);
      setAcknowledged(new Set());
      run.reset();
    },
  });

  return {
    rows,
    words,
    type: (more: BatchWords) => setWords((before) => ({ ...before, ...more })),
    acknowledged,
    acknowledge: (code: string, read: boolean) =>
      setAcknowledged((before) => {
        const next = new Set(before);
        if (read) next.add(code);
        else next.delete(code);
        return next;
      }),
    preview,
    ready,
    run,
    sent,
    failed: run.data ? failedOf(rows, run.data.lines) : [],
    again,
    everDone,
  };
}
