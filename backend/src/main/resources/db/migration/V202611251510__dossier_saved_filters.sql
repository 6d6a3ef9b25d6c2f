-- What somebody looks at again and again in the work list, under a name of their own.
create table saved_filter (
  agency_id integer not null references agency (id),
  username  text not null,
  name      text not null check (length(name) between 1 and 100),
  query     text not null check (length(query) <= 1000),
  version   integer not null,
  primary key (agency_id, username, name)
);
alter table saved_filter enable row level security;
create policy agency_isolation on saved_filter
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
