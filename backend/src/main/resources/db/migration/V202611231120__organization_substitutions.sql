-- Who stands in for whom, by dates.
create sequence substitution_id;

create table substitution (
  agency_id  integer not null references agency (id),
  id         bigint not null,
  absent     text not null,
  substitute text not null check (substitute <> absent),
  roles      text[] not null check (cardinality(roles) > 0),
  first_day  date not null,
  last_day   date not null check (last_day >= first_day),
  reason     text,
  version    integer not null default 0,
  primary key (agency_id, id),
  foreign key (agency_id, absent) references staff (agency_id, username),
  foreign key (agency_id, substitute) references staff (agency_id, username),
  constraint substitution_no_overlap exclude using gist
    (agency_id with =, absent with =, daterange(first_day, last_day, '[]') with &&)
);
create index substitution_by_day on substitution (agency_id, first_day, id);
create index substitution_of_substitute on substitution (agency_id, substitute, last_day);
comment on table substitution is 'Làm thay: a member of staff is absent from the first to the last day, another of the agency stands in.';
alter table substitution enable row level security;
create policy agency_isolation on substitution
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
