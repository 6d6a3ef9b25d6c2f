import { lazyRouteComponent } from '@tanstack/react-router';
import type { SettlementGroup } from '@/api';
import { withTexts } from '@/i18n';
import { oneOf, pickDates, pickInstants, pickText } from '@/ui';
import { GROUPS } from './groups';

export const SettlementPage = lazyRouteComponent(
  withTexts(() => import('./SettlementPage'), 'closings', 'settlement'),
  'SettlementPage',
);

export const ClosingsPage = lazyRouteComponent(
  withTexts(() => import('./ClosingsPage'), 'closings', 'settlement'),
  'ClosingsPage',
);

export type ClosingsSearch = { number?: number; groupBy?: SettlementGroup };

/** The closing that is open, and its grouping. */
export const closingsSearch = (search: Record<string, unknown>): ClosingsSearch => {
  const number = Number(search.number);
  return {
    number: Number.isSafeInteger(number) && number > 0 ? number : undefined,
    groupBy: oneOf(search.groupBy, GROUPS),
  };
};

export type SettlementSearch = {
  from?: string;
  to?: string;
  asOf?: string;
  groupBy?: SettlementGroup;
  look?: 'chart';
  /** The open cell; without a key it is one of the totals. */
  column?: string;
  key?: string;
};

/** Period, grouping, look and the open cell: the address is the report. */
export const settlementSearch = (search: Record<string, unknown>): SettlementSearch => ({
  ...pickDates(search, ['from', 'to']),
  ...pickInstants(search, ['asOf']),
  ...pickText(search, ['column', 'key']),
  groupBy: oneOf(search.groupBy, GROUPS),
  look: oneOf(search.look, ['chart']),
});
