-- The months of the registers as they were printed to be bound (Nghị định 23/2015/NĐ-CP Điều 13; docs/adr/0046).

create table register_print (
  agency_id    integer not null,
  register     text not null,
  month        date not null check (extract(day from month) = 1),
  edition      integer not null check (edition > 0),
  rows         integer not null check (rows > 0),
  sha256       text not null,
  size         bigint not null,
  file_name    text not null,
  made_at      timestamptz not null,
  made_by      text not null,
  made_by_name text not null,
  year         integer not null,
  primary key (agency_id, register, month, edition),
  foreign key (agency_id, register, year) references register_year (agency_id, register, year),
  check (year = extract(year from month))
);
comment on table register_print is
  'Bản in sổ theo tháng: the pages of a month as a file that is kept; a later edition stands beside the first. Append-only.';
alter table register_print enable row level security;
create policy agency_isolation on register_print
  using (agency_id = any ((select string_to_array(current_setting('motcua.agencies', true), ',')::integer[])::integer[]));
