/** The frame of every report: heading with its files, named periods, and the dock in which a figure opens. */
export { FigureDock } from './FigureDock';
export { PeriodFilters } from './PeriodFilters';
export { halfYearOf, monthOf, type Period } from './periods';
export { DownloadButtons, type FileKind, REPORT_FILES } from './DownloadButtons';
export { ReportFrame } from './ReportFrame';
export { ReportHeading } from './ReportHeading';
