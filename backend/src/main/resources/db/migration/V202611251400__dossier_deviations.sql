-- Deviations from right process (ISO 9001 nonconformities): what was found by computing, and what people say to it (docs/adr/0027).

create table deviation (
  agency_id       integer not null,
  dossier_id      bigint not null,
  criterion       text not null,
  department_code text not null,
  found_at        timestamptz not null,
  standing        boolean not null,
  answers         integer not null check (answers >= 0),
  primary key (agency_id, dossier_id, criterion),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  foreign key (agency_id, department_code) references department (agency_id, code)
);
comment on table deviation is 'Sai lệch: a criterion that a resolved dossier failed; written by the acts, never entered.';
create index deviation_found on deviation (agency_id, found_at, dossier_id, criterion);

create table deviation_answer (
  agency_id         integer not null,
  dossier_id        bigint not null,
  criterion         text not null,
  seq               integer not null check (seq > 0),
  cause             text not null,
  corrective_action text not null,
  answered_by       text not null,
  answered_by_name  text not null,
  answered_at       timestamptz not null,
  primary key (agency_id, dossier_id, criterion, seq),
  foreign key (agency_id, dossier_id, criterion) references deviation (agency_id, dossier_id, criterion)
);
comment on table deviation_answer is 'Nguyên nhân và hành động khắc phục as a department recorded them; only ever added to.';

do $$
declare
  owned text;
begin
  foreach owned in array array['deviation', 'deviation_answer'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any (string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[]))',
      owned);
  end loop;
end $$;
