-- What citizens say of how their dossiers were handled (TT 01/2018/TT-VPCP Điều 12–14): once a dossier, never changed.

create table rating (
  agency_id        integer not null,
  dossier_id       bigint not null,
  level            text not null check (level in ('VERY_SATISFIED', 'SATISFIED', 'DISSATISFIED')),
  reasons          text[] not null,
  total_time       text check (total_time in ('SHORTER', 'EQUAL', 'LONGER')),
  contacts         smallint check (contacts between 0 and 20),
  agencies         smallint check (agencies between 0 and 20),
  attitude         text check (attitude in ('GOOD', 'FAIR', 'POOR')),
  comment          text,
  channel          text not null check (channel in ('ONLINE', 'PAPER')),
  at               timestamptz not null,
  recorded_by      text,
  recorded_by_name text,
  primary key (agency_id, dossier_id),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  check ((channel = 'PAPER') = (recorded_by is not null)),
  check ((recorded_by is null) = (recorded_by_name is null))
);
comment on table rating is 'Đánh giá sự hài lòng: one a dossier, by whoever holds its receipt, or entered from the paper slip.';
comment on column rating.total_time is 'Indicator 1: the time it took against the law''s, as the citizen felt it; null when not said.';
comment on column rating.contacts is 'Indicator 3: how often the citizen had to come or call beyond handing in and collecting.';
comment on column rating.agencies is 'Indicator 4: how many other agencies the citizen had to go to.';
comment on column rating.attitude is 'Indicator 7: how the staff behaved.';
create index rating_by_time on rating (agency_id, at, dossier_id);

alter table rating enable row level security;
create policy agency_isolation on rating
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
