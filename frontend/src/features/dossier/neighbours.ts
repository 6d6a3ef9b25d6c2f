import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { queries, type DossierPage } from '@/api';

/** The dossiers before and after this one in the list it came from: the latest list read that holds it. */
export function useNeighbours(code: string): { previous?: string; next?: string } {
  const lists = useQueryClient()
    .getQueryCache()
    .findAll({ queryKey: [...queries.dossiersKey, 'list'] })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .map(({ state }) => codesOf(state.data as InfiniteData<DossierPage> | undefined));
  return neighboursIn(lists, code);
}

const codesOf = (data: InfiniteData<DossierPage> | undefined) =>
  data?.pages.flatMap(({ items }) => items.map((item) => item.code)) ?? [];

export function neighboursIn(lists: string[][], code: string) {
  const list = lists.find((codes) => codes.includes(code)) ?? [];
  const at = list.indexOf(code);
  return { previous: list[at - 1], next: at < 0 ? undefined : list[at + 1] };
}
