/** Names for the types that `npm run api` generates from openapi.yaml. */
import type { components, paths } from './__generated__/schema';

export type { paths };
export type Schemas = components['schemas'];
type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? Exclude<Query, undefined>
  : never;
/** A list asked page by page: the cursor comes from the page before. */
type PagedQueryOf<Path extends keyof paths> = Omit<QueryOf<Path>, 'cursor'>;

/** The roles of the realm; the contract leaves them open because an identity server may hold more. */
export type Role = 'clerk' | 'officer' | 'leader' | 'catalogue-admin' | 'system-admin' | 'auditor';
export type Me = Omit<Schemas['Me'], 'roles'> & { roles: Role[] };
export type OfficeDay = Schemas['OfficeDay'];
export type Session = Schemas['WorkingSession'];
export type CodeName = Schemas['CodeName'];
export type StaffRef = Schemas['StaffRef'];

export type Channel = Schemas['Channel'];
export type Unit = Schemas['LimitUnit'];
export type TimeLimit = Schemas['TimeLimit'];
export type DayKind = Schemas['DayKind'];
export type DeadlineDay = Schemas['ExplainedDay'];
export type DeadlineView = Schemas['Deadline'];
export type DeadlineStop = Schemas['DeadlineStop'];
export type DossierDeadline = Schemas['DossierDeadline'];

export type FeeKind = Schemas['FeeKind'];
export type ProcedureSummary = Schemas['ProcedureSummary'];
export type ProcedureView = Schemas['ProcedureView'];
export type ProcedurePage = Schemas['ProcedurePage'];
export type ProcedureQuery = PagedQueryOf<'/api/v1/procedures'>;
export type RequiredDocument = Schemas['RequiredDocument'];
export type ProcessStep = Schemas['ProcessStepView'];
export type PostedProcedures = Schemas['PostedProcedures'];
export type PostedProcedure = Schemas['PostedProcedure'];
export type PostedVersion = Schemas['PostedVersion'];
export type PostedHistory = Schemas['PostedHistory'];

export type DossierStatus = Schemas['DossierStatus'];
export type DossierForm = Schemas['DossierFormView'];
export type Outcome = Schemas['Outcome'];
export type Resolution = Schemas['Resolution'];
export type Clock = Schemas['Clock'];
export type ClockEffect = Schemas['ClockEffect'];
export type Act = Schemas['DossierAct'];
export type AllowedAction = Schemas['AllowedAction'];
export type PinnedProcedure = Schemas['PinnedProcedure'];
export type DossierSummary = Schemas['DossierSummary'];
export type WorkView = Schemas['WorkView'];
export type DossierPage = Schemas['WorkList'];
export type DossierQuery = Omit<PagedQueryOf<'/api/v1/dossiers'>, 'view'> & { view?: WorkView };
export type DossierCounts = Omit<Schemas['WorkListCounts'], 'views'> & {
  views: Record<Exclude<WorkView, 'ALL'>, number>;
};
export type SavedFilter = Schemas['SavedFilter'];
export type Presence = Schemas['DossierPresence'];
export type Colleague = Schemas['Colleague'];
export type BatchAct = Schemas['BatchAct'];
export type BatchItem = Schemas['DossierBatchItemRequest'];
export type BatchLine = Schemas['DossierBatchLine'];
export type BatchResult = Schemas['DossierBatchResult'];
export type WorkTransferResult = Schemas['WorkTransferResult'];
export type DossierView = Schemas['DossierView'];
export type DossierStepView = Schemas['DossierStep'];
export type DossierDocument = Schemas['DossierDocument'];
export type Attachment = Schemas['Attachment'];
export type AttachmentKind = Schemas['AttachmentKind'];
export type Attachments = Schemas['Attachments'];
export type Applicant = Schemas['ApplicantView'];
export type ApplicantSuggestion = Schemas['ApplicantSuggestion'];
export type ResultDelivery = Schemas['ResultDelivery'];
export type LedgerEvent = Schemas['LedgerEvent'];
export type LedgerView = Schemas['Ledger'];
export type LedgerVerification = Schemas['LedgerVerification'];
export type EarlyResult = Schemas['EarlyResult'];
export type DossierReading = Schemas['DossierReading'];
export type ReadingQuery = PagedQueryOf<'/api/v1/dossier-readings'>;
export type ReceiveRequest = Schemas['ReceiveRequest'];
export type ImmediateRequest = Schemas['ImmediateRequest'];
export type ReceptionRefusal = Schemas['ReceptionRefusalRequest'];

export type Tick = Schemas['Tick'];
export type Verdict = Schemas['Verdict'];
export type Criterion = Schemas['Criterion'];
export type CriterionState = Schemas['CriterionState'];
export type RightProcessProof = Schemas['RightProcessProof'];
export type ProofTick = Schemas['ProofTick'];
export type ProofCriterion = Schemas['ProofCriterion'];
export type ProofEvidence = Schemas['ProofEvidence'];
export type Deviation = Schemas['Deviation'];
export type DeviationState = Schemas['DeviationState'];
export type DeviationPage = Schemas['DeviationPage'];
export type DeviationSummary = Schemas['DeviationSummary'];
export type DeviationQuery = PagedQueryOf<'/api/v1/deviations'>;

export type FormTemplate = Schemas['FormTemplate'];
export type FormTemplatePublication = Schemas['FormTemplatePublication'];
export type FormSigning = Schemas['FormSigning'];
export type PaperPicture = Schemas['PaperPicture'];
export type PaperPictureKind = PaperPicture['kind'];

export type Register = Schemas['Register'];
export type RegisterYear = Schemas['RegisterYear'];
export type RegisterRow = Schemas['RegisterRow'];
export type RegisterQuery = PagedQueryOf<'/api/v1/reports/register'>;
export type CertifiedPaper = Schemas['CertifiedPaperRequest'];
export type UncertifiedDossier = Schemas['UncertifiedDossier'];

export type RegisterPrint = Schemas['RegisterPrint'];

export type ReportSubscription = Schemas['ReportSubscription'];
export type ReportSubscriptionRequest = Schemas['ReportSubscriptionRequest'];
export type ReportSubscriptionChange = Schemas['ReportSubscriptionChange'];
export type ReportSubscriptionChoices = Schemas['ReportSubscriptionChoices'];
export type ReportSending = Schemas['ReportSending'];
export type ReportWords = Schemas['ReportWords'];

export type SettlementGroup = Schemas['GroupBy'];
export type SettlementColumn = Schemas['SettlementColumn'];
export type SettlementRow = Schemas['SettlementRow'];
export type SettlementReport = Schemas['SettlementReport'];
export type SettlementQuery = Omit<QueryOf<'/api/v1/reports/settlement'>, 'groupBy'> & {
  groupBy?: SettlementGroup;
};
export type NamedPeriod = Schemas['NamedPeriod'];
export type PeriodClosing = Schemas['PeriodClosing'];
export type PeriodClosings = Schemas['PeriodClosingPage'];
export type PeriodAdjustments = Schemas['PeriodAdjustmentPage'];
export type PeriodClosingDetail = Schemas['PeriodClosingDetail'];
export type PeriodAdjustment = Schemas['PeriodAdjustment'];
export type SettlementDossiers = Schemas['SettlementDossierPage'];
export type SettlementDossiersQuery = SettlementQuery & {
  column: SettlementColumn;
  key?: string;
  limit?: number;
};

export type ReportName = paths['/api/v1/reports/{report}']['get']['parameters']['path']['report'];
export type ReportTable = Schemas['ReportTable'];
export type ReportDossier = Schemas['ReportDossier'];
export type ReportDossiers = Schemas['ReportDossierPage'];
export type ReportQuery = { from: string; to: string; asOf?: string; groupBy?: string };
export type Dashboard = Schemas['Dashboard'];
export type ScoredFeedbackColumn = 'FEEDBACK_DUE' | 'FEEDBACK_ON_TIME';
export type ScoredFeedbackPage = Schemas['ScoredFeedbackPage'];
export type ScoredFeedbackQuery = {
  from: string;
  to: string;
  asOf?: string;
  column: ScoredFeedbackColumn;
  key?: string;
};
export type RatingGiven = Schemas['RatingGiven'];
export type RatingsGivenPage = Schemas['RatingGivenPage'];
export type RatingsGivenQuery = { from: string; to: string; asOf?: string; level?: RatingLevel };
export type RatingsTallied = Schemas['RatingsTally'];
export type UnitAssessment = Schemas['UnitAssessment'];
export type UnitAssessmentRequest = Schemas['UnitAssessmentRequest'];
export type ReportFigureQuery = ReportQuery & { column: string; key?: string; limit?: number };

/** NATIONAL is the calendar of the whole system, AGENCY what the caller's own agency states over it. */
export type CalendarScope = Schemas['CalendarScope'];
export type Certainty = Schemas['Certainty'];
export type Weekday = Schemas['DayOfWeek'];
export type CalendarDay = Schemas['CalendarDay'];
export type CalendarDays = Schemas['CalendarDays'];
export type CalendarDayRequest = Schemas['CalendarDayRequest'];
export type CalendarWarning = Schemas['CalendarWarning'];
export type CalendarChange = Schemas['CalendarChange'];
export type CalendarYearImport = Schemas['CalendarYearImport'];
export type DeskDayRequest = Schemas['DeskDayRequest'];
export type DeskHoursRequest = Schemas['DeskHoursRequest'];
export type DeskWeek = Schemas['DeskWeek'];
export type CalendarPreview = Schemas['CalendarPreview'];
export type CalendarPreviewRequest = Schemas['CalendarPreviewRequest'];
export type MovablePromise = Schemas['MovablePromise'];
export type PromiseMoveRequest = Schemas['PromiseMoveRequest'];
export type PromiseMoveResult = Schemas['PromiseMoveResult'];

export type PublicDossier = Schemas['PublicDossier'];
export type PublicFeedback = Schemas['PublicFeedback'];
export type PublicFigures = Schemas['PublicFigures'];
export type PublicStatistics = Schemas['PublicStatistics'];
export type StatisticsQuery = QueryOf<'/public/v1/statistics'>;
export type Rating = Schemas['Rating'];
export type RatingLevel = Schemas['RatingLevel'];
export type RatingReason = Schemas['RatingReason'];
export type RatingSlip = Schemas['RatingSlipRequest'];
export type Feedback = Schemas['Feedback'];
export type FeedbackAct = Schemas['FeedbackAct'];
export type FeedbackActRequest = Schemas['FeedbackActRequest'];
export type FeedbackKind = Schemas['FeedbackKind'];
export type FeedbackStatus = Schemas['FeedbackStatus'];
export type FeedbackSubject = Schemas['FeedbackSubject'];
export type FeedbackQuery = PagedQueryOf<'/api/v1/feedback'>;
export type EnterFeedback = Schemas['EnterFeedbackRequest'];
export type SendFeedback = Schemas['SendFeedbackRequest'];

export type FieldProblem = Schemas['ProblemField'];
/** A 412 also carries what the server holds now, who changed it and when. */
export type Problem = Omit<Schemas['Problem'], 'instance' | 'errors'> & {
  instance?: string;
  errors?: FieldProblem[];
  current?: DossierView;
  changedBy?: StaffRef;
  changedAt?: string;
  /** The act that came first. */
  change?: Act;
};
