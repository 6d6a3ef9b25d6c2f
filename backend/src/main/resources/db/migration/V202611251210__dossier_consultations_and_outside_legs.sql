-- Questions to other departments, and legs with agencies outside (docs/adr/0025).

alter table dossier add column consulted text[] not null default '{}';
comment on column dossier.consulted is 'Departments that were asked and have not answered, for their work lists.';
create index dossier_consulted on dossier using gin (agency_id, consulted)
  where consulted <> '{}' and finished_at is null;
alter table dossier add column open_legs integer not null default 0 check (open_legs >= 0);

create table consultation (
  agency_id        integer not null,
  dossier_id       bigint not null,
  seq              integer not null,
  department_code  text not null,
  question         text not null,
  working_days     integer not null check (working_days > 0),
  asked_at         timestamptz not null,
  asked_by         text not null,
  asked_by_name    text not null,
  due_at           timestamptz not null,
  answered_at      timestamptz,
  answered_by      text,
  answered_by_name text,
  opinion          text check (opinion in ('AGREED', 'DISAGREED', 'OTHER')),
  answer           text,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  foreign key (agency_id, department_code) references department (agency_id, code),
  check ((answered_at is null) = (opinion is null))
);
comment on table consultation is 'Lấy ý kiến: a question to another department, with the day by which it is to answer.';

create table outside_leg (
  agency_id          integer not null,
  dossier_id         bigint not null,
  seq                integer not null,
  outside_code       text,
  outside_name       text not null,
  limit_value        numeric(7, 2) not null check (limit_value > 0),
  limit_unit         text not null check (limit_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'SAME_DAY')),
  note               text,
  dispatched_at      timestamptz not null,
  dispatched_by      text not null,
  dispatched_by_name text not null,
  due_at             timestamptz not null,
  returned_at        timestamptz,
  returned_by        text,
  returned_by_name   text,
  result             text,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);
comment on table outside_leg is 'Chặng liên thông: work of an agency outside, with a clock of its own.';

do $$
declare
  owned text;
begin
  foreach owned in array array['consultation', 'outside_leg'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any (string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[]))',
      owned);
  end loop;
end $$;
