-- Indicators 5 and 6 of TT 01/2018/TT-VPCP Điều 13: nothing in a dossier shows how a desk is set up or what hangs on its
-- wall. The leader states the points with the evidence; a later statement takes the place of an earlier one.
create table unit_assessment (
  agency_id        integer not null references agency (id),
  indicator        integer not null check (indicator in (5, 6)),
  seq              integer not null check (seq > 0),
  valid_from       date not null,
  points           integer not null check (points between 0 and 2),
  evidence         text not null,
  recorded_at      timestamptz not null,
  recorded_by      text not null,
  recorded_by_name text not null,
  primary key (agency_id, indicator, seq)
);
comment on table unit_assessment is
  'What the leader states of the office for the scorecard, in force from a day on until the next statement. Only ever added to.';
alter table unit_assessment enable row level security;
create policy agency_isolation on unit_assessment
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
