-- The working calendar is one for all agencies: reference tables, without agency_id.

create table calendar_year (
  year      integer primary key check (year between 1975 and 2200),
  loaded_at timestamptz not null,
  source    text not null
);
comment on table calendar_year is 'Years whose holidays are known as a whole; a deadline in any other year is refused.';

create table calendar_day (
  day             date primary key,
  kind            text not null
    check (kind in ('WORKING', 'WORKING_SWAPPED', 'HALF_DAY', 'OFF', 'OFF_SWAPPED', 'CLOSED')),
  reason          text not null,
  reason_en       text not null,
  legal_reference text,
  certainty       text not null check (certainty in ('ANNOUNCED', 'CONFIRMED_BY_RULE', 'EXPECTED'))
);
comment on table calendar_day is 'Dates that differ from what the desk hours say of their weekday.';

create table calendar_day_session (
  day       date not null references calendar_day (day) on delete cascade,
  opens_at  time not null,
  closes_at time not null check (opens_at < closes_at),
  primary key (day, opens_at)
);
comment on table calendar_day_session is 'Hours of a special day; a worked one without any has those of an ordinary working day.';

create table desk_hours (
  valid_from date not null,
  weekday    integer not null check (weekday between 1 and 7),
  opens_at   time not null,
  closes_at  time not null check (opens_at < closes_at),
  primary key (valid_from, weekday, opens_at)
);
comment on table desk_hours is
  'Sessions of the desk by ISO weekday. All rows of one valid_from are a whole week, in force until the next one.';

create table calendar_revision (
  only_row boolean primary key default true check (only_row),
  revision bigint not null
);
comment on table calendar_revision is 'Counts the changes of the calendar; every computed deadline names its revision.';
insert into calendar_revision (revision) values (0);
