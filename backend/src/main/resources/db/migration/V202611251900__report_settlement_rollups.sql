-- What the settlement report sums up: facts of dossiers as they were known, folded into sums by day (docs/adr/0038).

create table settlement_fact (
  agency_id           integer not null,
  dossier_id          bigint not null,
  seq                 integer not null,
  recorded_at         timestamptz not null,
  procedure_id        integer not null references procedure (id),
  channel             text not null,
  department_code     text not null,
  officer             text,
  received_at         timestamptz not null,
  promised_at         timestamptz,
  extended_promise_at timestamptz,
  paused              datemultirange not null,
  finished_at         timestamptz,
  outcome             text,
  folded              boolean not null default false,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  check ((finished_at is null) = (outcome is null))
);
comment on table settlement_fact is
  'What the settlement report counts of a dossier, from recorded_at on until its next fact; seq is that of the ledger row that made it so. Append-only.';
comment on column settlement_fact.paused is 'Days at whose end the dossier waits for others.';
comment on column settlement_fact.folded is 'Whether it is in settlement_rollup already.';
create index settlement_fact_unfolded on settlement_fact (agency_id) where not folded;

create table settlement_rollup (
  agency_id             integer not null references agency (id),
  subtree               boolean not null,
  family                text not null check (family in ('WORK', 'STAFF')),
  grain                 text not null check (grain in ('DAY', 'MONTH', 'YEAR')),
  day                   date not null,
  item                  text not null,
  part                  text not null,
  received_online       integer not null,
  received_other        integer not null,
  early                 integer not null,
  on_time               integer not null,
  late                  integer not null,
  no_deadline           integer not null,
  overdue               integer not null,
  falling_due           integer not null,
  extended_overdue      integer not null,
  extended_falling_due  integer not null,
  primary key (agency_id, subtree, family, grain, day, item, part)
);
comment on table settlement_rollup is
  'Sums of changes by day, month and year: of an agency, or of it with all below it. WORK: procedure and channel; STAFF: department and officer.';
comment on column settlement_rollup.overdue is 'How many more dossiers are pending and overdue at the end of the day than at the end of the day before.';
comment on column settlement_rollup.falling_due is 'Of those overdue at the end of this day, how many were promised for it: in the course of the day they are not overdue yet.';

create table settlement_subtree (
  agency_id integer primary key references agency (id),
  members   integer[] not null
);
comment on table settlement_subtree is 'Of which agencies the sums of a subtree are made.';

create table settlement_check (
  agency_id   integer not null references agency (id),
  checked_at  timestamptz not null,
  checked_by  text not null,
  dossiers    bigint not null,
  sums        bigint not null,
  differences bigint not null,
  primary key (agency_id, checked_at)
);
comment on table settlement_check is 'Nightly: the sums against a full recount of the dossiers.';

create table settlement_check_difference (
  agency_id  integer not null,
  checked_at timestamptz not null,
  seq        integer not null,
  family     text not null,
  grain      text not null,
  day        date not null,
  item       text not null,
  part       text not null,
  kept       text not null,
  recounted  text not null,
  primary key (agency_id, checked_at, seq),
  foreign key (agency_id, checked_at) references settlement_check (agency_id, checked_at)
);

-- The list of agencies is taken apart once a statement and not once a row: a country has 3,321.
do $$
declare
  owned text;
begin
  foreach owned in array array['settlement_fact', 'settlement_rollup', 'settlement_subtree', 'settlement_check',
                               'settlement_check_difference'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any ((select string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[])::integer[]))',
      owned);
  end loop;
end $$;

-- What is known of earlier dossiers: how they came in, and how they ended.
insert into settlement_fact (agency_id, dossier_id, seq, recorded_at, procedure_id, channel, department_code, officer,
                             received_at, promised_at, extended_promise_at, paused, finished_at, outcome)
select d.agency_id, d.id, k.seq, k.recorded_at, d.procedure_id, d.channel, d.department_code, d.officer, d.received_at,
       d.original_promised_at, coalesce(d.missed_promise_at, d.promised_at),
       coalesce(w.paused, '{}'), k.finished_at, k.outcome
  from dossier d
  left join lateral (
    select range_agg(daterange(cast(s.started_at at time zone 'Asia/Ho_Chi_Minh' as date),
                               cast(s.ended_at at time zone 'Asia/Ho_Chi_Minh' as date))) as paused
      from suspension s where s.agency_id = d.agency_id and s.dossier_id = d.id) w on true
 cross join lateral (
    select 0 as seq, d.recorded_at, cast(null as timestamptz) as finished_at, cast(null as text) as outcome
    union all
    select d.ledger_seq, d.finish_recorded_at, d.finished_at, d.outcome where d.finished_at is not null) k
 where d.received_at is not null;
