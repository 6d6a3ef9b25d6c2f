import { useQuery } from '@tanstack/react-query';
import { queries, type DossierQuery, type DossierSummary } from '@/api';
import { sinceRead } from './sinceRead';

type Read = { rows: DossierSummary[]; at: number; whole: boolean };

/** The rows where they were read, with what is known of them now; what came and went is only told. */
export function useLiveList(search: DossierQuery, { rows, at, whole }: Read) {
  const { data: now } = useQuery(queries.dossiersNow(search, rows, at));
  const { news, gone, changed } = sinceRead(rows, now, whole && now.length < 500);
  return { rows: rows.map((row) => changed.get(row.code) ?? row), news, gone };
}
