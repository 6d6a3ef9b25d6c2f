import type { SettlementGroup } from '@/api';

export const GROUPS: readonly SettlementGroup[] = ['FIELD', 'PROCEDURE', 'DEPARTMENT', 'OFFICER', 'CHANNEL'];
