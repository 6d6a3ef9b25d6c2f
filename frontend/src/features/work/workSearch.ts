import type { DossierQuery, DossierStatus, WorkView } from '@/api';
import { oneOf, pickDates, pickText } from '@/ui';
import { namedDue, QUEUES } from './workViews';

const VIEWS: readonly WorkView[] = [...QUEUES, 'ALL'];
const STATUSES: readonly DossierStatus[] = [
  'SUBMITTED',
  'RECEIVED',
  'NOT_ACCEPTED',
  'IN_PROGRESS',
  'AWAITING_SUPPLEMENT',
  'AWAITING_PAYMENT',
  'WITHDRAWAL_REQUESTED',
  'STOPPED',
  'FINISHED',
  'RETURNED',
];

/** The filters of the work list live in the address, so that a list can be sent to a colleague. */
export const workSearch = (search: Record<string, unknown>): DossierQuery => ({
  ...pickText(search, ['field', 'assignee', 'procedureCode', 'q']),
  due: namedDue(search.due) ?? pickDates(search, ['due']).due,
  view: oneOf(search.view, VIEWS),
  status: oneOf(search.status, STATUSES),
});
