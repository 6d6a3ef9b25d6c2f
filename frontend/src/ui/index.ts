/**
 * The shared components. Each is small, speaks both languages and carries no rule of the office.
 *
 * Dossier    StatusBadge · OutcomeBadge · VerdictBadge · RestrictedMark · DeadlineChip · DeadlineExplanation · PromisedDate
 *            ResultSlipButton (the results of several on one slip)
 * Page       Dialog · BatchDialog (one act for many dossiers) · PageHeading (every page has exactly one) · EmptyState · ErrorPanel · SkeletonRows
 * Form       ProblemSummary, fieldId, fieldError · DateField · Stepper · SegmentedControl · useDraft
 *            RatingSlipFields (phiếu đánh giá)
 *            FormDialog · EditForm · useEdited (others may change it meanwhile) · useTyped · useFormAct · useWrong · useIntention
 * List       ListTable · ChangeList (before and after) · SearchBox · FilterNote · PageTabs
 * Report     ReportFrame · ReportHeading · PeriodFilters (named periods) · FigureDock (what a figure counts) · DownloadButtons
 * Keys       useShortcuts · KeyButton (button + key in one) · KeyCap · ShortcutLayer (inside dialogs) · openKeySheet · ACT_KEYS · useScanner
 * Later      lazily (fetched when it is first shown) · useAhead (or when nothing else is to do) · useUnfolding, Opener (a panel of a button)
 * Drawing    Icon · DotOnLine · Seal
 * Formats    useFormat(), usePeriod(), useProcedureFacts() in components; the plain functions beside it in tests and helpers
 *
 * Layout: `main` is a container named "main"; use `@container main (max-width: 60rem)` rather than media
 * queries, so that larger text switches layout as a smaller window does. Lengths are rem. Figures in
 * columns, codes and dates carry the class `fig`.
 */
export { BatchDialog, BatchLines, willDo, type BatchRow } from './batch';
export { DateField } from './DateField';
export { Dialog } from './Dialog';
export { DotOnLine } from './DotOnLine';
export { EmptyState } from './EmptyState';
export { ErrorPanel } from './ErrorPanel';
export { Icon, type IconName } from './Icon';
export { lazily, useAhead } from './lazily';
export { KeyButton } from './KeyButton';
export { notePageChange, PageHeading } from './PageHeading';
export { fieldError, fieldId, ProblemSummary } from './ProblemSummary';
export { oneOf, pickDates, pickInstants, pickText } from './pickText';
export { OutcomeBadge } from './OutcomeBadge';
export { RatingSlipFields } from './RatingSlipFields';
export { emptySlip, slipOf, type SlipDraft } from './ratingSlip';
export { ResultSlipButton } from './ResultSlipButton';
export { RestrictedMark } from './RestrictedMark';
export { saveFile } from './saveFile';
export { Seal } from './Seal';
export { SegmentedControl } from './SegmentedControl';
export { SkeletonRows } from './SkeletonRows';
export { StatusBadge } from './StatusBadge';
export { Stepper } from './Stepper';
export { VerdictBadge } from './Verdict';
export { useBlobAddress } from './useBlobAddress';
export { useDraft } from './useDraft';
export { usePeriod } from './usePeriod';
export { needsAppointment, useProcedureFacts } from './useProcedureFacts';
export { formSlug, usePrintForm } from './usePrintForm';
export * from './deadline';
export * from './format';
export * from './forms';
export * from './keyboard';
export * from './lists';
export * from './report';
export * from './unfold';
