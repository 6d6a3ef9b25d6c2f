/**
 * The HTTP contract as types, written by hand until `npm run api` generates them from openapi.yaml.
 * Then `paths` comes from ./__generated__/schema and each name below becomes
 * `components['schemas'][…]`; nothing outside this file changes.
 */
export type Channel = 'DIRECT' | 'POSTAL' | 'ONLINE';
export type Unit = 'WORKING_DAY' | 'CALENDAR_DAY' | 'WORKING_HOUR' | 'SAME_DAY';
export type Role = 'clerk' | 'officer' | 'leader' | 'catalogue-admin' | 'system-admin' | 'auditor';
export type TimeLimit = { value: number; unit: Unit };
export type CodeName = { code: string; name: string };
export type StaffRef = { username: string; name: string };
export type Session = { opensAt: string; closesAt: string };
export type DayKind = 'WORKING' | 'WORKING_SWAPPED' | 'HALF_DAY' | 'OFF' | 'OFF_SWAPPED' | 'REST' | 'CLOSED';

export type FieldProblem = { pointer: string; code: string; detail: string; detailEn: string };
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  detailEn: string;
  instance?: string;
  errors?: FieldProblem[];
  /** Only on 412: what the server holds now, who changed it and when. */
  current?: DossierView;
  changedBy?: StaffRef;
  changedAt?: string;
};

export type OfficeDay = {
  date: string;
  kind: DayKind;
  reason: string | null;
  reasonEn: string | null;
  sessions: Session[];
  remainingMinutes: number;
};
export type Me = {
  username: string;
  name: string;
  title: string | null;
  roles: Role[];
  agency: CodeName;
  departments: CodeName[];
  now: string;
  today: OfficeDay;
  tomorrow: OfficeDay;
};

export type DeadlineDay = {
  date: string;
  kind: DayKind;
  counted: boolean;
  dayNumber: number | null;
  countedMinutes: number;
  role: 'RECEIVED' | 'DUE' | 'RECEIVED_AND_DUE' | null;
  reason: string;
  reasonEn: string;
  legalReference: string | null;
};
export type DeadlineView = {
  receivedAt: string;
  limit: TimeLimit;
  channel: Channel | null;
  startsAt: string;
  dueAt: string;
  promisedAt?: string;
  calendarRevision: number;
  days: DeadlineDay[];
};

export type FeeKind = 'NONE' | 'FIXED' | 'PER_PAGE' | 'DECIDED_ELSEWHERE';
export type ProcedureSummary = {
  code: string;
  name: string;
  field: CodeName;
  version: number;
  effectiveFrom: string;
  effectiveTo: string | null;
  timeLimits: (TimeLimit & { channel: Channel | null })[];
  feeVnd: number | null;
  feeKind: FeeKind;
  immediate: boolean;
  documentCount: number;
};
export type RequiredDocument = {
  code: string;
  name: string;
  note: string | null;
  mandatory: boolean;
  originals: number;
  certifiedCopies: number;
  copies: number;
  toPresent: boolean;
};
export type ProcessStep = {
  seq: number;
  name: string;
  role: 'CLERK' | 'OFFICER' | 'LEADER';
  department: CodeName;
  allotted: TimeLimit;
  allottedMinutes: number;
};
export type ProcedureView = ProcedureSummary & {
  decision: { number: string; issuedOn: string; issuer: string } | null;
  requiredDocuments: RequiredDocument[];
  sets: number;
  fees: { name: string; kind: FeeKind; amountVnd: number | null }[];
  steps: ProcessStep[];
  result: string | null;
  legalBasis: string[];
  subjects: string | null;
  source: string | null;
};
export type PostedProcedures = {
  asOf: string;
  total: number;
  fieldCount: number;
  fields: (CodeName & { procedures: ProcedureSummary[] })[];
};
export type PostedProcedure = ProcedureView & {
  ifSubmittedNow: DeadlineView | null;
  desk: { agency: CodeName; phone: string | null; address: string | null };
};

export type DossierStatus =
  | 'SUBMITTED'
  | 'RECEIVED'
  | 'NOT_ACCEPTED'
  | 'IN_PROGRESS'
  | 'AWAITING_SUPPLEMENT'
  | 'AWAITING_PAYMENT'
  | 'WITHDRAWAL_REQUESTED'
  | 'STOPPED'
  | 'FINISHED'
  | 'RETURNED';
export type Outcome = 'EARLY' | 'ON_TIME' | 'LATE' | 'NO_DEADLINE';
export type Resolution = 'GRANTED' | 'REFUSED' | 'STOPPED';
/** `remainingMinutes` counts working minutes at `asOf`; below zero the date has passed. */
export type Clock = {
  state: 'RUNNING' | 'PAUSED' | 'STOPPED' | 'NONE';
  remainingMinutes: number | null;
  pausedSince: string | null;
  pausedReason: string | null;
  pausedReasonEn: string | null;
};
export type Act =
  | 'HAND_OVER'
  | 'ACCEPT_HAND_OVER'
  | 'COMPLETE_STEP'
  | 'REQUEST_SUPPLEMENT'
  | 'RECEIVE_SUPPLEMENT'
  | 'EXTEND'
  | 'SIGN'
  | 'REFUSE'
  | 'FINISH'
  | 'RETURN'
  | 'STOP';
export type AllowedAction = {
  act: Act;
  href: string;
  allowed: boolean;
  primary: boolean;
  reasonCode: string | null;
  reason: string | null;
  reasonEn: string | null;
  needsReason: boolean;
  clockEffect: 'NONE' | 'PAUSES' | 'RESTARTS' | 'RESUMES' | 'STOPS' | 'MOVES';
};
export type PinnedProcedure = { code: string; name: string; version: number; field: CodeName };
export type DossierSummary = {
  code: string;
  applicantName: string;
  procedure: PinnedProcedure;
  status: DossierStatus;
  channel: Channel;
  priority: boolean;
  receivedAt: string;
  promisedAt: string | null;
  dueAt: string | null;
  outcome: Outcome | null;
  finishedAt: string | null;
  clock: Clock;
  currentStep: {
    seq: number;
    count: number;
    name: string;
    holder: string | null;
    allottedMinutes: number;
    usedMinutes: number;
  } | null;
  nextAct: Act | null;
  version: number;
};
export type WorkView = 'OPEN' | 'MINE' | 'TO_ACCEPT' | 'TO_SIGN' | 'TO_RETURN' | 'ALL';
export type DossierQuery = {
  view?: WorkView;
  status?: DossierStatus;
  q?: string;
  procedureCode?: string;
  field?: string;
  assignee?: string;
  /** OVERDUE, TODAY, SOON, PAUSED or a date. */
  due?: string;
  from?: string;
  to?: string;
  sort?: string;
  limit?: number;
  cursor?: string;
};
export type DossierPage = {
  asOf: string;
  sessionsToday: Session[];
  items: DossierSummary[];
  next: string | null;
};
export type DossierCounts = {
  asOf: string;
  overdue: number;
  today: number;
  days: { date: string; kind: DayKind; reason: string | null; reasonEn: string | null; count: number }[];
  later: number;
  paused: number;
  open: number;
  views: Record<Exclude<WorkView, 'ALL'>, number>;
};
export type Applicant = {
  name: string;
  idNumber: string | null;
  birthDate: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
};
export type ApplicantSuggestion = Applicant & { fromDossier: string };
export type ResultDelivery = 'COUNTER' | 'POSTAL' | 'ELECTRONIC';
export type DossierStepView = {
  seq: number;
  name: string;
  role: ProcessStep['role'];
  department: CodeName;
  state: 'PENDING' | 'ACTIVE' | 'DONE' | 'NOT_RECORDED';
  assignee: StaffRef | null;
  allottedMinutes: number;
  usedMinutes: number;
  enteredAt: string | null;
  leftAt: string | null;
};
export type DossierView = {
  code: string;
  agency: CodeName;
  procedure: PinnedProcedure;
  department: CodeName;
  channel: Channel;
  status: DossierStatus;
  resolution: Resolution | null;
  outcome: Outcome | null;
  priority: boolean;
  applicant: Applicant;
  sets: number;
  resultDelivery: ResultDelivery | null;
  note: string | null;
  documents: {
    requiredDocument: string;
    name: string;
    mandatory: boolean;
    requiredOriginals: number;
    requiredCertifiedCopies: number;
    requiredCopies: number;
    originals: number;
    certifiedCopies: number;
    copies: number;
  }[];
  receivedAt: string;
  receivedBy: StaffRef;
  dueAt: string | null;
  promisedAt: string | null;
  originalPromisedAt: string | null;
  finishedAt: string | null;
  returnedAt: string | null;
  resultNumber: string | null;
  resolutionReason: string | null;
  limit: TimeLimit | null;
  clock: Clock;
  steps: DossierStepView[];
  usedMinutes: number;
  limitMinutes: number | null;
  handOver: {
    id: number;
    fromStep: number;
    toStep: number;
    givenBy: StaffRef;
    givenAt: string;
    to: CodeName;
    note: string | null;
  } | null;
  supplementRequests: number;
  extended: boolean;
  version: number;
  allowedActions: AllowedAction[];
  asOf: string;
};
export type LedgerEvent = {
  seq: number;
  act: string;
  at: string;
  recordedAt: string;
  actor: StaffRef;
  details: Record<string, unknown>;
  previousHash: string;
  hash: string;
};
export type LedgerView = {
  items: LedgerEvent[];
  chain: { intact: boolean; checked: number; brokenAt: number | null };
};
export type ReceiveRequest = {
  procedureCode: string;
  channel: Channel;
  applicant: {
    name: string;
    idNumber?: string;
    birthDate?: string;
    phone?: string;
    email?: string;
    address?: string;
  };
  documents: { requiredDocument: string; originals: number; certifiedCopies: number; copies: number }[];
  sets?: number;
  resultDelivery?: ResultDelivery;
  priority?: boolean;
  note?: string;
};

export type SettlementGroup = 'FIELD' | 'PROCEDURE' | 'DEPARTMENT' | 'OFFICER' | 'CHANNEL';
export type SettlementColumn =
  | 'RECEIVED_TOTAL'
  | 'RECEIVED_ONLINE'
  | 'RECEIVED_DIRECT_OR_POSTAL'
  | 'RECEIVED_CARRIED_OVER'
  | 'RESOLVED_TOTAL'
  | 'RESOLVED_EARLY'
  | 'RESOLVED_ON_TIME'
  | 'RESOLVED_LATE'
  | 'RESOLVED_NO_DEADLINE'
  | 'PENDING_TOTAL'
  | 'PENDING_IN_TIME'
  | 'PENDING_OVERDUE';
export type SettlementRow = {
  key: string;
  label: string;
  received: { total: number; online: number; directOrPostal: number; carriedOver: number };
  resolved: { total: number; early: number; onTime: number; late: number; noDeadline: number };
  pending: { total: number; inTime: number; overdue: number };
};
export type SettlementQuery = { from: string; to: string; groupBy?: SettlementGroup; asOf?: string };
export type SettlementReport = {
  from: string;
  to: string;
  asOf: string;
  groupBy: SettlementGroup;
  agency: CodeName;
  rows: SettlementRow[];
  total: SettlementRow;
  identities: {
    code: 'RECEIVED_SUM' | 'RESOLVED_SUM' | 'BALANCE' | 'CARRIED_OVER_MATCHES';
    holds: boolean;
    left: number;
    right: number;
  }[];
};
export type SettlementDossiersQuery = SettlementQuery & {
  column: SettlementColumn;
  key?: string;
  limit?: number;
  cursor?: string;
};
export type SettlementDossiers = {
  items: {
    code: string;
    applicantName: string;
    procedure: CodeName;
    receivedAt: string;
    promisedAt: string | null;
    finishedAt: string | null;
    outcome: Outcome | null;
    workingDaysEarly: number | null;
  }[];
  next: string | null;
};

export type DeadlineQuery = {
  receivedAt?: string;
  limit?: number;
  unit?: Unit;
  channel?: Channel;
  procedureCode?: string;
};
export type ProcedureQuery = { q?: string; field?: string; limit?: number; cursor?: string };
export type ProcedurePage = { items: ProcedureSummary[]; next: string | null };

type Answer<Body, Status extends number> = Record<Status, { content: { 'application/json': Body } }>;
type Failure = { default: { content: { 'application/problem+json': Problem } } };
type Params<Query, Path, Header> = { query?: Query; path?: Path; header?: Header };
type Read<Body, Query = never> = {
  get: { parameters: Params<Query, never, never>; responses: Answer<Body, 200> & Failure };
};
type ReadOne<Body> = {
  get: { parameters: { path: { code: string } }; responses: Answer<Body, 200> & Failure };
};
type ReadQuery<Body, Query> = {
  get: { parameters: { query: Query }; responses: Answer<Body, 200> & Failure };
};

export type paths = {
  '/api/v1/me': Read<Me>;
  '/api/v1/deadlines': Read<DeadlineView, DeadlineQuery>;
  '/api/v1/procedures': Read<ProcedurePage, ProcedureQuery>;
  '/api/v1/procedures/frequent': Read<ProcedureSummary[]>;
  '/api/v1/procedures/{code}': ReadOne<ProcedureView>;
  '/api/v1/applicants': Read<ApplicantSuggestion[], { idNumber?: string; phone?: string }>;
  '/api/v1/dossiers': Read<DossierPage, DossierQuery> & {
    post: {
      parameters: { header: { 'Idempotency-Key': string } };
      requestBody: { content: { 'application/json': ReceiveRequest } };
      responses: Answer<DossierView, 201> & Failure;
    };
  };
  '/api/v1/dossiers/counts': Read<DossierCounts>;
  '/api/v1/dossiers/{code}': ReadOne<DossierView>;
  '/api/v1/dossiers/{code}/deadline': ReadOne<DeadlineView>;
  '/api/v1/dossiers/{code}/events': ReadOne<LedgerView>;
  '/api/v1/reports/settlement': ReadQuery<SettlementReport, SettlementQuery>;
  '/api/v1/reports/settlement/dossiers': ReadQuery<SettlementDossiers, SettlementDossiersQuery>;
  '/public/v1/procedures': Read<PostedProcedures>;
  '/public/v1/procedures/{code}': ReadOne<PostedProcedure>;
};
