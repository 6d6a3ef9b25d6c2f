-- The history of the calendar: what every edit found and what it left.

create table calendar_change (
  id            bigint generated always as identity primary key,
  revision      bigint not null,
  at            timestamptz not null,
  actor         text not null,
  actor_name    text not null,
  subject       text not null check (subject in ('DAY', 'DESK_HOURS', 'YEAR')),
  day           date not null,
  before        jsonb,
  after         jsonb check (before is not null or after is not null),
  change_reason text
);
comment on table calendar_change is
  'One row for each thing that an edit of the calendar changed; rows of one edit share the revision. Only ever added to.';
