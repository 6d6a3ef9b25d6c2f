import type { ReportName } from '@/api';

/** The reports that are one table, in the order of the index and in its groups. */
export const REPORT_GROUPS = {
  overall: ['overview', 'index-766', 'scorecard'],
  deadlines: ['late', 'due-soon', 'early'],
  work: ['steps', 'supplements', 'channels', 'hamlets', 'fees'],
  quality: ['right-process', 'emulation'],
} as const satisfies Record<string, readonly ReportName[]>;

const NAMES: readonly ReportName[] = Object.values(REPORT_GROUPS).flat();

/** An address is typed by people: not every name is that of a report. */
export const reportNamed = (name: string): ReportName | undefined => NAMES.find((one) => one === name);
