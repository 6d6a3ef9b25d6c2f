-- Agencies as data that administrators change.
alter table agency add column version integer not null default 0;
alter table agency add column search_text text not null default '';
-- The same folding that the application writes (docs/adr/0012), once for the rows that are there.
update agency set search_text =
  replace(regexp_replace(normalize(lower(name || ' ' || code), NFD), '[\u0300-\u036f]+', '', 'g'), 'đ', 'd');
alter table agency alter column search_text drop default;
create index agency_parent on agency (parent_id);
comment on column agency.valid_until is 'The first day on which the agency is no more.';

create table agency_succession (
  successor_id   integer not null references agency (id),
  predecessor_id integer not null references agency (id) check (predecessor_id <> successor_id),
  primary key (successor_id, predecessor_id)
);
create index agency_succession_predecessor on agency_succession (predecessor_id);
comment on table agency_succession is
  'Which agencies another one came from (merger, split); the successor reads what they left. Shared, like agency.';

create table agency_head (
  agency_id   integer not null references agency (id),
  valid_from  date not null,
  valid_until date check (valid_until > valid_from),
  name        text not null,
  title       text not null,
  primary key (agency_id, valid_from),
  exclude using gist (agency_id with =, daterange(valid_from, valid_until) with &&)
);
comment on table agency_head is 'Người đứng đầu: who signs for the agency, from a date until the first day on which they do no more.';
alter table agency_head enable row level security;
create policy agency_isolation on agency_head
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
