-- By which rule outcomes were told, and what is open was judged, from when on (docs/adr/0052). The configuration of the
-- installation says which rule is in force; a start that finds another one than the last adds a row.
create table outcome_rule (
  number    integer generated always as identity primary key,
  since     timestamptz not null,
  promise   text not null check (promise in ('ORIGINAL', 'EXTENDED')),
  comparing text not null check (comparing in ('DATE', 'INSTANT'))
);
comment on table outcome_rule is
  'The settings motcua.outcome.* as they followed each other, one row for each change. Only ever added to.';
