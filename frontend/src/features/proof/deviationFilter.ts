import type { Criterion, DeviationQuery, DeviationState, Tick } from '@/api';

/** What each of the three ticks is made of, in the order in which it is told. */
export const CRITERIA = {
  REGULATIONS: ['RECEIVED_IN_DESK_HOURS', 'HAND_OVERS_SIGNED', 'ONE_VISIT'],
  LAW: ['VERSION_IN_FORCE', 'ONLY_LISTED_PAPERS', 'FEE_AS_PUBLISHED', 'WRITTEN_REASONS'],
  PROCESS: ['RIGHT_ROLES', 'STEPS_IN_ORDER', 'STEPS_IN_TIME', 'PROMISE_KEPT'],
} as const satisfies Record<Tick, readonly Criterion[]>;

export const TICKS = Object.keys(CRITERIA) as Tick[];
export const STATES = ['OPEN', 'ANSWERED', 'LIFTED'] as const satisfies readonly DeviationState[];

/** All of a tick, or one of its criteria. */
export type Kind = Tick | Criterion;
export const KINDS: readonly Kind[] = TICKS.flatMap((tick) => [tick, ...CRITERIA[tick]]);

export type DeviationsSearch = {
  from?: string;
  to?: string;
  department?: string;
  kind?: Kind;
  state?: DeviationState;
};

const isTick = (kind: Kind): kind is Tick => kind in CRITERIA;

/** @param today decides the year that is looked at when the address names no days */
export function deviationQueryOf(search: DeviationsSearch, today: string): DeviationQuery {
  const { kind, department, state } = search;
  return {
    from: search.from ?? `${today.slice(0, 4)}-01-01`,
    to: search.to ?? today,
    department,
    state,
    criterion: kind && (isTick(kind) ? [...CRITERIA[kind]] : [kind]),
  };
}
