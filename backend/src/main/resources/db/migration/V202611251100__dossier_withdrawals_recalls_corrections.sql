-- Withdrawal, recall of a hand-over, correction of a result given (docs/adr/0023).

alter table suspension drop constraint suspension_kind_check;
alter table suspension add constraint suspension_kind_check check (kind in ('SUPPLEMENT', 'PAYMENT', 'WITHDRAWAL'));
alter table suspension add check (kind <> 'WITHDRAWAL' or policy = 'RESUME');

alter table hand_over add column recalled_by text;
alter table hand_over add column recalled_by_name text;
alter table hand_over add column recalled_at timestamptz;
alter table hand_over add check (recalled_at is null or accepted_at is null);

create table dossier_correction (
  agency_id        integer not null,
  dossier_id       bigint not null,
  seq              integer not null,
  reopened_at      timestamptz not null,
  reopened_by      text not null,
  reopened_by_name text not null,
  reason           text not null,
  finished_at      timestamptz,
  result_number    text,
  returned_at      timestamptz,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);
comment on table dossier_correction is 'Đính chính: why a resolved dossier was opened again, and when it was done. The outcome given once stays.';
alter table dossier_correction enable row level security;
create policy agency_isolation on dossier_correction
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));

alter table dossier add column correcting boolean not null default false;

-- What there is work on: received and not resolved, or being corrected.
alter table dossier add column is_open boolean not null
  generated always as ((finished_at is null and received_at is not null) or correcting) stored;
-- A correction has no date that could pass.
alter table dossier alter column work_order
  set expression as (case when paused_since is null and finished_at is null then coalesce(promised_at, 'infinity') else 'infinity' end);
drop index dossier_open;
create index dossier_open on dossier (agency_id, work_order, id) where is_open;
drop index dossier_open_by_holder;
create index dossier_open_by_holder on dossier (agency_id, holder, work_order, id) where is_open;
drop index dossier_open_by_step_due;
create index dossier_open_by_step_due on dossier (agency_id, step_due_at) where is_open and paused_since is null;
