import { lazyRouteComponent } from '@tanstack/react-router';
import { pickText } from '@/ui';

export const SettlementPage = lazyRouteComponent(() => import('./SettlementPage'), 'SettlementPage');

/** Period, grouping and the open cell: the address is the report. */
export const settlementSearch = (search: Record<string, unknown>) =>
  pickText(search, ['from', 'to', 'asOf', 'groupBy', 'column', 'key']);
