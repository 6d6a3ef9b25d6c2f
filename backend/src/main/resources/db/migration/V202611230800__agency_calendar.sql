-- What an agency states over the national calendar, and its history (ADR 0014). The national rows stay where they are.

create table agency_calendar_day (
  agency_id       integer not null references agency (id),
  day             date not null,
  kind            text not null
    check (kind in ('WORKING', 'WORKING_SWAPPED', 'HALF_DAY', 'OFF', 'OFF_SWAPPED', 'CLOSED')),
  reason          text not null,
  reason_en       text not null,
  legal_reference text,
  certainty       text not null check (certainty in ('ANNOUNCED', 'CONFIRMED_BY_RULE', 'EXPECTED')),
  primary key (agency_id, day)
);
comment on table agency_calendar_day is 'Dates of which an agency says something else than the nation or the weekday.';

create table agency_calendar_day_session (
  agency_id integer not null,
  day       date not null,
  opens_at  time not null,
  closes_at time not null check (opens_at < closes_at),
  primary key (agency_id, day, opens_at),
  foreign key (agency_id, day) references agency_calendar_day (agency_id, day) on delete cascade
);

create table agency_desk_hours (
  agency_id  integer not null references agency (id),
  valid_from date not null,
  weekday    integer not null check (weekday between 1 and 7),
  opens_at   time not null,
  closes_at  time not null check (opens_at < closes_at),
  primary key (agency_id, valid_from, weekday, opens_at)
);
comment on table agency_desk_hours is
  'Weeks of an agency; from its first one on, the national weeks are not in force there any more.';

-- One sequence for both histories, so that they are read as one, newest first.
create sequence calendar_change_number;
select setval('calendar_change_number', coalesce(max(id), 0) + 1, false) from calendar_change;
alter table calendar_change alter column id drop identity;

create table agency_calendar_change (
  agency_id     integer not null references agency (id),
  id            bigint not null,
  revision      bigint not null,
  at            timestamptz not null,
  actor         text not null,
  actor_name    text not null,
  subject       text not null check (subject in ('DAY', 'DESK_HOURS')),
  day           date not null,
  before        jsonb,
  after         jsonb check (before is not null or after is not null),
  change_reason text,
  primary key (agency_id, id)
);
comment on table agency_calendar_change is 'As calendar_change, of what an agency states. Only ever added to.';

do $$
declare
  owned text;
begin
  foreach owned in array array['agency_calendar_day', 'agency_calendar_day_session', 'agency_desk_hours',
                               'agency_calendar_change'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any (string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[]))',
      owned);
  end loop;
end $$;
