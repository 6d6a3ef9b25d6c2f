-- The history of agencies, departments, staff and substitutions: what every change found and what it left.
create sequence administration_change_id;

create table administration_change (
  agency_id  integer not null references agency (id),
  id         bigint not null,
  at         timestamptz not null,
  actor      text not null,
  actor_name text not null,
  subject    text not null check (subject in ('AGENCY', 'DEPARTMENT', 'STAFF', 'SUBSTITUTION')),
  key        text not null,
  before     jsonb,
  after      jsonb check (before is not null or after is not null),
  primary key (agency_id, id)
);
create index administration_change_of_key on administration_change (agency_id, subject, key, id);
comment on table administration_change is 'One row for each change of the office by its administrators. Only ever added to.';
alter table administration_change enable row level security;
create policy agency_isolation on administration_change
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
