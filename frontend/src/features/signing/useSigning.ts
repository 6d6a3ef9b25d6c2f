import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queries, useLive, type DossierSummary } from '@/api';
import { byProcedure } from './groups';

const TO_SIGN = { view: 'TO_SIGN', limit: 500 } as const;
const NOTHING: DossierSummary[] = [];

/** What waits for the signature: which is open, which were read, which are marked. */
export function useSigning() {
  const queryClient = useQueryClient();
  const list = useQuery(queries.dossierList(TO_SIGN));
  const groups = byProcedure(list.data?.items ?? NOTHING);
  const rows = groups.flatMap((group) => group.rows);
  const codes = rows.map(({ code }) => code);
  const [taken, setTaken] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [changedSince, setChangedSince] = useState(0);

  const current = taken !== undefined && codes.includes(taken) ? taken : codes[0];
  const index = current === undefined ? -1 : codes.indexOf(current);
  const paper = useQuery({ ...queries.dossier(current ?? ''), enabled: current !== undefined });

  // The next one is there before it is asked for.
  const [before, after] = [codes[index - 1], codes[index + 1]];
  useEffect(() => {
    for (const code of [before, after])
      if (code !== undefined) queryClient.query(queries.dossier(code)).catch(() => undefined);
  }, [before, after, queryClient]);

  if (paper.data && !read.has(paper.data.code)) setRead(new Set([...read, paper.data.code]));

  // The list stands still under the hand; that it has changed is told.
  useLive((event) => {
    if (event.topic !== 'presence') setChangedSince(Date.now());
  });

  const marked = rows.filter(({ code }) => chosen.has(code));
  return {
    list,
    groups,
    rows,
    current,
    paper,
    marked,
    readOfMarked: marked.filter(({ code }) => read.has(code)).length,
    isMarked: (code: string) => chosen.has(code),
    isRead: (code: string) => read.has(code),
    hasChanged: changedSince > list.dataUpdatedAt,
    take: setTaken,
    at: (step: 1 | -1) => codes[Math.max(0, Math.min(codes.length - 1, index + step))],
    toggle: (code: string) =>
      setChosen((now) => {
        const next = new Set(now);
        if (!next.delete(code)) next.add(code);
        return next;
      }),
    markAll: () => setChosen(new Set(codes)),
    clear: () => setChosen(new Set()),
    refresh: () => void list.refetch(),
  };
}

export type Signing = ReturnType<typeof useSigning>;
