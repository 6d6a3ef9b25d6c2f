import type { DossierQuery, Role, WorkView } from '@/api';
import { oneOf } from '@/ui';

/** Stretches of due dates that have a name; any other is a date. */
const DUE = ['OVERDUE', 'STEP_OVERDUE', 'TODAY', 'TOMORROW', 'SOON', 'LATER', 'PAUSED'] as const;
export const namedDue = (due: unknown) => oneOf(due, DUE);

export type QueueView = Exclude<WorkView, 'ALL'>;

/** In the order of their tabs. */
export const QUEUES = [
  'OPEN',
  'TO_RECEIVE',
  'MINE',
  'MY_DEPARTMENT',
  'TO_ACCEPT',
  'TO_ANSWER',
  'AWAITING_SUPPLEMENT',
  'TO_SIGN',
  'TO_RETURN',
] as const satisfies readonly QueueView[];

/** Where those begin who may not read dossiers: with what they keep. */
export const firstPageBeside = (roles: readonly Role[]) =>
  roles.includes('catalogue-admin') ? '/catalogue' : '/calendar';

/** Officers start with what they hold, leaders with what waits for their signature. */
export function landingView(roles: readonly Role[], searching: boolean): WorkView {
  if (searching) return 'ALL';
  if (roles.includes('clerk')) return 'OPEN';
  if (roles.includes('leader')) return 'TO_SIGN';
  return roles.includes('officer') ? 'MINE' : 'OPEN';
}

/** The queues that the person's roles can empty; everybody may read the whole office's. */
export function queuesOf(roles: readonly Role[]): QueueView[] {
  const acts = roles.some((role) => role === 'clerk' || role === 'officer' || role === 'leader');
  const queues: [QueueView, boolean][] = [
    ['OPEN', true],
    ['TO_RECEIVE', roles.includes('clerk')],
    ['MINE', acts],
    ['MY_DEPARTMENT', acts],
    ['TO_ACCEPT', acts],
    ['TO_ANSWER', roles.includes('officer')],
    ['AWAITING_SUPPLEMENT', acts],
    ['TO_SIGN', roles.includes('leader')],
    ['TO_RETURN', roles.includes('clerk')],
  ];
  return queues.filter(([, shown]) => shown).map(([view]) => view);
}

const FILTERS = ['q', 'due', 'field', 'procedureCode', 'assignee', 'status'] as const;
export type WorkFilter = (typeof FILTERS)[number];

/** The filters that narrow the view now, in the order of their chips. */
export const activeFilters = (search: DossierQuery): WorkFilter[] =>
  FILTERS.filter((name) => search[name] !== undefined);

export const without = (search: DossierQuery, name: WorkFilter): DossierQuery => ({
  ...search,
  [name]: undefined,
});
