-- What comes in before the desk has received it, and what the desk enters afterwards (docs/adr/0022).

alter table dossier add column submitted_at timestamptz;
alter table dossier add column submitted_by text;
alter table dossier add column submitted_by_name text;
alter table dossier add column declared_documents jsonb;
alter table dossier add column not_accepted_at timestamptz;
alter table dossier add column not_accepted_by text;
alter table dossier add column not_accepted_by_name text;
alter table dossier add column not_accepted_reason text;
alter table dossier add column back_entry_reason text;
comment on column dossier.declared_documents is 'Papers as the applicant states them; those received are in dossier_document.';
comment on column dossier.back_entry_reason is 'Nhập bù: why a dossier received earlier was entered later, at recorded_at.';

-- A dossier that was not received has no moment of reception, so that no report counts it.
alter table dossier alter column received_at drop not null;
alter table dossier alter column received_by drop not null;
alter table dossier alter column received_by_name drop not null;
alter table dossier alter column recorded_at drop not null;
alter table dossier add check ((received_at is null) = (recorded_at is null));
alter table dossier add check ((received_at is null) = (status in ('SUBMITTED', 'NOT_ACCEPTED')));
alter table dossier add check (received_at is not null or submitted_at is not null);
alter table dossier add check ((not_accepted_at is null) = (status <> 'NOT_ACCEPTED'));

alter table dossier add column arrived_at timestamptz not null
  generated always as (coalesce(received_at, submitted_at)) stored;
create index dossier_arrived on dossier (agency_id, arrived_at, id);
create index dossier_to_receive on dossier (agency_id, arrived_at, id) where status = 'SUBMITTED';
