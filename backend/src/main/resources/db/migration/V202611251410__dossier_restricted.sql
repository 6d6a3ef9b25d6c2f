-- Restricted dossiers (hồ sơ hạn chế): a denunciation is invisible outside its circle (docs/adr/0028).

alter table procedure add column restricted boolean not null default false;
comment on column procedure.restricted is 'Hạn chế: dossiers received from now on are seen by their circle alone, such as those of tố cáo.';
update procedure p set restricted = true
 where exists (select from procedure_version v where v.procedure_id = p.id and v.search_text like '%to cao%');

alter table dossier add column restricted boolean not null default false;
create index dossier_restricted on dossier (agency_id, id) where restricted;

create table dossier_reader (
  agency_id         integer not null,
  dossier_id        bigint not null,
  seq               integer not null check (seq > 0),
  username          text not null,
  reason            text not null,
  named_by          text not null,
  named_by_name     text not null,
  named_at          timestamptz not null,
  withdrawn_by      text,
  withdrawn_by_name text,
  withdrawn_at      timestamptz,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
comment on table dossier_reader is 'Who was named to read a restricted dossier, by whom and why; a row is withdrawn, never deleted.';
create index dossier_reader_named on dossier_reader (agency_id, username, dossier_id) where withdrawn_at is null;

create table dossier_reading (
  agency_id        integer not null,
  dossier_id       bigint not null,
  at               timestamptz not null,
  reader           text not null,
  kind             text not null,
  reader_name      text not null,
  reader_agency_id integer not null references agency (id),
  primary key (agency_id, dossier_id, at, reader, kind),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);
comment on table dossier_reading is 'Who looked at which dossier, when, and at what of it; only ever added to.';
create index dossier_reading_by_time on dossier_reading (agency_id, at, dossier_id);

do $$
declare
  owned text;
begin
  foreach owned in array array['dossier_reader', 'dossier_reading'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any (string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[]))',
      owned);
  end loop;
end $$;
