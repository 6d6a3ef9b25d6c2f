import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { pickDates, pickText, oneOf } from '@/ui';
import { KINDS, STATES, type DeviationsSearch } from './deviationFilter';

export const DossierProof = lazyRouteComponent(
  withTexts(() => import('./ProofTab'), 'proof'),
  'DossierProof',
);
export const DeviationsPage = lazyRouteComponent(
  withTexts(() => import('./DeviationsPage'), 'proof'),
  'DeviationsPage',
);

/** Without dates: since the beginning of the year. */
export const deviationsSearch = (search: Record<string, unknown>): DeviationsSearch => ({
  ...pickDates(search, ['from', 'to']),
  ...pickText(search, ['department']),
  kind: oneOf(search.kind, KINDS),
  state: oneOf(search.state, STATES),
});
