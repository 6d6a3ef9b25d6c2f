import type { ReadingQuery } from '@/api';
import type { ReadingsSearch } from './index';

const DAY = 86_400_000;
/** Days that are looked at when the address names none: of one dossier as long as one request reads. */
const LOOKED_BACK = { office: 6, dossier: 365 };

/** @param today both ends are days, inclusive */
export function readingsQueryOf({ from, to, dossier, reader }: ReadingsSearch, today: string): ReadingQuery {
  const until = to ?? today;
  const back = dossier ? LOOKED_BACK.dossier : LOOKED_BACK.office;
  return {
    from: from ?? new Date(Date.parse(until) - back * DAY).toISOString().slice(0, 10),
    to: until,
    dossier,
    reader,
  };
}
