-- Sums that a check found to be wrong are put right by an administrator, and it is kept who did it and why (docs/adr/0038).

create table settlement_rebuild (
  agency_id       integer not null references agency (id),
  rebuilt_at      timestamptz not null,
  rebuilt_by      text not null,
  rebuilt_by_name text not null,
  reason          text not null,
  found           bigint not null check (found >= 0),
  corrected       bigint not null check (corrected >= 0),
  remaining       bigint not null check (remaining >= 0),
  primary key (agency_id, rebuilt_at)
);
comment on table settlement_rebuild is 'That the sums of an agency were put right from its dossiers. Append-only.';
comment on column settlement_rebuild.found is 'Sums that differed before, as the check of that moment keeps them.';
comment on column settlement_rebuild.corrected is 'Sums that were changed, also those of agencies above that have them within their own.';
alter table settlement_rebuild enable row level security;
create policy agency_isolation on settlement_rebuild
  using (agency_id = any ((select string_to_array(current_setting('motcua.agencies', true), ',')::integer[])::integer[]));
