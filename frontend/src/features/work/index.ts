import { lazyRouteComponent } from '@tanstack/react-router';
import type { DossierQuery, WorkView } from '@/api';
import { oneOf, pickText } from '@/ui';

export const WorkPage = lazyRouteComponent(() => import('./WorkPage'), 'WorkPage');

const VIEWS: readonly WorkView[] = ['OPEN', 'MINE', 'TO_ACCEPT', 'TO_SIGN', 'TO_RETURN', 'ALL'];

/** The filters of the work list live in the address, so that a list can be sent to a colleague. */
export const workSearch = (search: Record<string, unknown>): DossierQuery => ({
  ...pickText(search, ['due', 'field', 'assignee', 'procedureCode', 'q']),
  view: oneOf(search.view, VIEWS),
});
