-- Named periods as data, and periods whose figures were frozen and signed (docs/adr/0039).

-- A period of year y: from day from_day of the month from_month (0 is December of the year before) to the day before
-- the one that until_month and until_day name (13 is January of the year after).
create table report_period (
  code        text primary key,
  name_vi     text not null,
  name_en     text not null,
  kind        text not null check (kind in ('CALENDAR', 'MONTH', 'STATE')),
  series      text not null,
  place       integer not null,
  from_month  integer not null check (from_month between 0 and 12),
  from_day    integer not null check (from_day between 1 and 28),
  until_month integer not null check (until_month between 1 and 13),
  until_day   integer not null check (until_day between 1 and 28),
  legal_basis text,
  unique (series, place)
);
comment on table report_period is 'Kỳ báo cáo by name. Periods of one series follow each other without a gap.';

insert into report_period (code, name_vi, name_en, kind, series, place, from_month, from_day, until_month, until_day, legal_basis) values
  ('YEAR', 'Cả năm', 'Whole year', 'CALENDAR', 'YEAR', 1, 1, 1, 13, 1, null),
  ('H1', '6 tháng đầu năm', 'First half', 'CALENDAR', 'HALF', 1, 1, 1, 7, 1, null),
  ('H2', '6 tháng cuối năm', 'Second half', 'CALENDAR', 'HALF', 2, 7, 1, 13, 1, null),
  ('Q1', 'Quý I', 'Quarter I', 'CALENDAR', 'QUARTER', 1, 1, 1, 4, 1, null),
  ('Q2', 'Quý II', 'Quarter II', 'CALENDAR', 'QUARTER', 2, 4, 1, 7, 1, null),
  ('Q3', 'Quý III', 'Quarter III', 'CALENDAR', 'QUARTER', 3, 7, 1, 10, 1, null),
  ('Q4', 'Quý IV', 'Quarter IV', 'CALENDAR', 'QUARTER', 4, 10, 1, 13, 1, null),
  ('S_YEAR', 'Năm, 15/12 – 14/12', 'Year, 15/12 – 14/12', 'STATE', 'STATE_YEAR', 1, 0, 15, 12, 15, 'NĐ 09/2019/NĐ-CP, Điều 12'),
  ('S_H1', '6 tháng, 15/12 – 14/6', 'Half-year, 15/12 – 14/6', 'STATE', 'STATE_HALF', 1, 0, 15, 6, 15, 'NĐ 09/2019/NĐ-CP, Điều 12'),
  ('S_Q1', 'Quý I, 15/12 – 14/3', 'Quarter I, 15/12 – 14/3', 'STATE', 'STATE_QUARTER', 1, 0, 15, 3, 15, 'NĐ 09/2019/NĐ-CP, Điều 12'),
  ('S_Q2', 'Quý II, 15/3 – 14/6', 'Quarter II, 15/3 – 14/6', 'STATE', 'STATE_QUARTER', 2, 3, 15, 6, 15, 'NĐ 09/2019/NĐ-CP, Điều 12'),
  ('S_Q3', 'Quý III, 15/6 – 14/9', 'Quarter III, 15/6 – 14/9', 'STATE', 'STATE_QUARTER', 3, 6, 15, 9, 15, 'NĐ 09/2019/NĐ-CP, Điều 12'),
  ('S_Q4', 'Quý IV, 15/9 – 14/12', 'Quarter IV, 15/9 – 14/12', 'STATE', 'STATE_QUARTER', 4, 9, 15, 12, 15, 'NĐ 09/2019/NĐ-CP, Điều 12');
insert into report_period (code, name_vi, name_en, kind, series, place, from_month, from_day, until_month, until_day)
select 'M' || m, 'Tháng ' || m, to_char(make_date(2026, m, 1), 'FMMonth'), 'MONTH', 'MONTH', m, m, 1, m + 1, 1
  from generate_series(1, 12) m;

create table period_closing (
  agency_id      integer not null references agency (id),
  seq            integer not null check (seq > 0),
  from_day       date not null,
  to_day         date not null,
  covered        integer[] not null,
  as_of          timestamptz not null,
  closed_by      text not null,
  closed_by_name text not null,
  content        text not null,
  previous_hash  text not null,
  hash           text not null,
  primary key (agency_id, seq),
  unique (agency_id, from_day, to_day),
  check (from_day <= to_day)
);
comment on table period_closing is
  'Chốt kỳ báo cáo: the figures of a period as its agency signed them; each row carries the hash of the row before. Append-only.';
comment on column period_closing.content is 'Canonical JSON; hash = SHA-256(previous_hash followed by it).';
alter table period_closing enable row level security;
create policy agency_isolation on period_closing
  using (agency_id = any ((select string_to_array(current_setting('motcua.agencies', true), ',')::integer[])::integer[]));
