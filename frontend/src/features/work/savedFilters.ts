import type { DossierQuery } from '@/api';
import { workSearch } from './workSearch';

/** The filters of a list as the server keeps them: the same names as in the address. */
export const filterText = (search: DossierQuery) =>
  new URLSearchParams(
    Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  ).toString();

/** What was kept long ago may know more or less than this list: what it does not know is left out. */
export const searchOf = (query: string): DossierQuery =>
  workSearch(Object.fromEntries(new URLSearchParams(query)));
