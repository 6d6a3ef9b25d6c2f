import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  dossiersChanged,
  newIdempotencyKey,
  performAct,
  queries,
  type Act,
  type AllowedAction,
  type DossierView,
} from '@/api';
import { actionFor } from './actionFor';
import { originalsBody } from './originals';

/** One dossier on the counter; its key stays with it, so that sending again never does the act twice. */
type Line = { code: string; intention: string; done?: boolean; error?: Error };

export type StackEntry = Line & {
  dossier: DossierView | undefined;
  /** It could not be read. */
  unread: Error | null;
  action: AllowedAction | undefined;
};

/** Dossiers that were scanned one after another, and one act on all of them. */
export function useStack(acts: readonly Act[]) {
  const queryClient = useQueryClient();
  const [lines, setLines] = useState<Line[]>([]);
  const read = useQueries({ queries: lines.map(({ code }) => queries.dossier(code)) });
  const entries = lines.map((line, index): StackEntry => {
    const { data: dossier, error: unread = null } = read[index] ?? {};
    return { ...line, dossier, unread, action: dossier && actionFor(dossier, acts) };
  });
  const ready = entries.filter(({ done, action }) => !done && action?.allowed);
  const mark = (code: string, became: Partial<Line>) =>
    setLines((now) => now.map((line) => (line.code === code ? { ...line, ...became } : line)));

  const doing = useMutation({
    mutationFn: async (body: Record<string, unknown>) => {
      // One after another: what fails stops nothing of the rest, and says so on its own line.
      for (const { code, intention, action, dossier } of ready) {
        if (!action || !dossier) continue;
        try {
          const { version } = dossier;
          const papers = action.act === 'RETURN' ? originalsBody(dossier) : {};
          const after = await performAct({
            action,
            version,
            body: { ...body, ...papers },
            idempotencyKey: intention,
          });
          queryClient.setQueryData(queries.dossier(code).queryKey, after);
          mark(code, { done: true, error: undefined });
        } catch (error) {
          mark(code, { error: error as Error, intention: newIdempotencyKey() });
        }
      }
      await dossiersChanged(queryClient);
    },
  });

  return {
    entries,
    ready,
    doing,
    has: (code: string) => lines.some((line) => line.code === code),
    add: (code: string) =>
      setLines((now) =>
        now.some((line) => line.code === code) ? now : [{ code, intention: newIdempotencyKey() }, ...now],
      ),
    drop: (code: string) => setLines((now) => now.filter((line) => line.code !== code)),
    clear: () => setLines([]),
  };
}
