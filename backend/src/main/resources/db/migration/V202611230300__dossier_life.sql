create extension if not exists btree_gin;

create sequence dossier_id;

create table number_series (
  agency_id   integer not null references agency (id),
  series      text not null,
  last_number integer not null,
  primary key (agency_id, series)
);
comment on table number_series is 'Gap-free numbers: the row is locked by the transaction that takes one, and rolls back with it.';

create table dossier (
  agency_id            integer not null references agency (id),
  id                   bigint not null,
  code                 text not null,
  procedure_id         integer not null,
  procedure_version    integer not null,
  department_code      text not null,
  channel              text not null check (channel in ('DIRECT', 'POSTAL', 'ONLINE')),
  status               text not null,
  applicant_name       text not null,
  applicant_id_number  text,
  applicant_birth_date text,
  applicant_phone      text,
  applicant_email      text,
  applicant_address    text,
  search_text          text not null,
  sets                 integer not null check (sets > 0),
  result_delivery      text not null,
  priority             boolean not null,
  note                 text,
  received_at          timestamptz not null,
  received_by          text not null,
  received_by_name     text not null,
  recorded_at          timestamptz not null,
  limit_value          numeric(7, 2),
  limit_unit           text,
  due_at               timestamptz,
  promised_at          timestamptz,
  original_promised_at timestamptz,
  current_step         integer,
  step_role            text,
  step_department_code text,
  holder               text,
  officer              text,
  awaiting_acceptance  boolean not null,
  paused_since         timestamptz,
  -- The order of the work list: what runs out first comes first, what stands or has no date comes last.
  work_order           timestamptz not null
    generated always as (case when paused_since is null then coalesce(promised_at, 'infinity') else 'infinity' end) stored,
  supplement_requests  integer not null,
  extended             boolean not null,
  resolution           text,
  resolution_reason    text,
  outcome              text,
  finished_at          timestamptz,
  finish_recorded_at   timestamptz,
  result_number        text,
  returned_at          timestamptz,
  source_id            text,
  ledger_seq           integer not null,
  ledger_hash          text not null,
  version              integer not null,
  primary key (agency_id, id),
  unique (agency_id, code),
  unique (agency_id, source_id),
  foreign key (agency_id, department_code) references department (agency_id, code),
  foreign key (agency_id, step_department_code) references department (agency_id, code),
  foreign key (procedure_id, procedure_version) references procedure_version (procedure_id, number),
  check ((finished_at is null) = (outcome is null)),
  check ((finished_at is null) = (resolution is null))
);
create index dossier_received on dossier (agency_id, received_at, id);
create index dossier_finished on dossier (agency_id, finished_at);
create index dossier_open on dossier (agency_id, work_order, id) where finished_at is null;
create index dossier_to_return on dossier (agency_id, finished_at, id) where status = 'FINISHED';
create index dossier_search on dossier using gin (agency_id, search_text gin_trgm_ops);
create index dossier_applicant_id_number on dossier (agency_id, applicant_id_number) where applicant_id_number is not null;
create index dossier_applicant_phone on dossier (agency_id, applicant_phone) where applicant_phone is not null;

-- Only papers that the pinned version lists can be received or asked for: the foreign key says so.
create table dossier_document (
  agency_id         integer not null,
  dossier_id        bigint not null,
  seq               integer not null,
  procedure_id      integer not null,
  procedure_version integer not null,
  document_code     integer not null,
  originals         integer not null check (originals >= 0),
  certified_copies  integer not null check (certified_copies >= 0),
  copies            integer not null check (copies >= 0),
  primary key (agency_id, dossier_id, seq),
  unique (agency_id, dossier_id, document_code),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  foreign key (procedure_id, procedure_version, document_code)
    references required_document (procedure_id, version_number, code)
);

create table dossier_step (
  agency_id        integer not null,
  dossier_id       bigint not null,
  seq              integer not null,
  name             text not null,
  role             text not null,
  department_code  text not null,
  allotted_minutes bigint not null,
  state            text not null,
  assignee         text,
  assignee_name    text,
  entered_at       timestamptz,
  running_since    timestamptz,
  left_at          timestamptz,
  used_minutes     bigint not null,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  foreign key (agency_id, department_code) references department (agency_id, code)
);

create table hand_over (
  agency_id          integer not null,
  dossier_id         bigint not null,
  seq                integer not null,
  from_step          integer not null,
  to_step            integer not null,
  to_department_code text not null,
  to_assignee        text,
  note               text,
  given_by           text not null,
  given_by_name      text not null,
  given_at           timestamptz not null,
  accepted_by        text,
  accepted_by_name   text,
  accepted_at        timestamptz,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  foreign key (agency_id, to_department_code) references department (agency_id, code)
);

create table suspension (
  agency_id   integer not null,
  dossier_id  bigint not null,
  seq         integer not null,
  kind        text not null check (kind in ('SUPPLEMENT', 'PAYMENT')),
  policy      text not null check (policy in ('RESTART', 'RESUME')),
  started_at  timestamptz not null,
  ended_at    timestamptz,
  reason      text not null,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);

create table dossier_event (
  agency_id     integer not null,
  dossier_id    bigint not null,
  seq           integer not null,
  act           text not null,
  at            timestamptz not null,
  recorded_at   timestamptz not null,
  actor         text not null,
  actor_name    text not null,
  details       jsonb not null,
  previous_hash text not null,
  hash          text not null,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);
comment on table dossier_event is 'The ledger (nhật ký): append-only, each row carries the hash of the row before.';

create table idempotency_key (
  agency_id    integer not null references agency (id),
  actor        text not null,
  key          text not null,
  request_hash text not null,
  status       integer,
  body         text,
  etag         text,
  location     text,
  created_at   timestamptz not null,
  primary key (agency_id, actor, key)
);

do $$
declare
  owned text;
begin
  foreach owned in array array['number_series', 'dossier', 'dossier_document', 'dossier_step', 'hand_over',
                               'suspension', 'dossier_event', 'idempotency_key'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any (string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[]))',
      owned);
  end loop;
end $$;
