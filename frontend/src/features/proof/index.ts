import { lazyRouteComponent } from '@tanstack/react-router';
import { pickDates, pickText, oneOf } from '@/ui';
import { KINDS, STATES, type DeviationsSearch } from './deviationFilter';

export const DossierProof = lazyRouteComponent(() => import('./ProofTab'), 'DossierProof');
export const DeviationsPage = lazyRouteComponent(() => import('./DeviationsPage'), 'DeviationsPage');

/** Without dates: since the beginning of the year. */
export const deviationsSearch = (search: Record<string, unknown>): DeviationsSearch => ({
  ...pickDates(search, ['from', 'to']),
  ...pickText(search, ['department']),
  kind: oneOf(search.kind, KINDS),
  state: oneOf(search.state, STATES),
});
