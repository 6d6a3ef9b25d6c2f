/** The reports that are one table, in the order of the index and in its groups. */
export const REPORT_GROUPS = {
  deadlines: ['late', 'due-soon', 'early'],
  work: ['steps', 'supplements', 'channels', 'hamlets', 'fees'],
  quality: ['right-process', 'scorecard', 'index-766', 'emulation'],
} as const;

export type ReportName = (typeof REPORT_GROUPS)[keyof typeof REPORT_GROUPS][number];
export const REPORT_NAMES: readonly ReportName[] = Object.values(REPORT_GROUPS).flat();
