-- Sổ theo dõi hồ sơ and the books of certification: numbers, books, corrections, closing (docs/adr/0043).

create table register_year (
  agency_id   integer not null references agency (id),
  register    text not null check (register in
                ('DOSSIERS', 'CERTIFIED_COPIES', 'SIGNATURES', 'TRANSLATOR_SIGNATURES', 'CONTRACTS')),
  year        integer not null check (year between 1900 and 2200),
  last_number integer not null check (last_number >= 0),
  book        integer not null check (book > 0),
  closed      boolean not null default false,
  version     integer not null default 0,
  primary key (agency_id, register, year)
);
comment on table register_year is
  'A register of one year: its row is locked by the transaction that takes a number, and nothing is entered once it is closed.';

create table register_book (
  agency_id      integer not null,
  register       text not null,
  year           integer not null,
  book           integer not null check (book > 0),
  first_number   integer not null check (first_number > 0),
  opened_at      timestamptz not null,
  opened_by      text not null,
  opened_by_name text not null,
  primary key (agency_id, register, year, book),
  unique (agency_id, register, year, first_number),
  foreign key (agency_id, register, year) references register_year (agency_id, register, year)
);
comment on table register_book is 'Quyển: numbers go on through the books of a year.';

create table register_entry (
  agency_id  integer not null,
  register   text not null,
  year       integer not null,
  number     integer not null check (number > 0),
  book       integer not null,
  dossier_id bigint not null,
  entered_on date not null,
  primary key (agency_id, register, year, number),
  foreign key (agency_id, register, year, book) references register_book (agency_id, register, year, book),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);
comment on column register_entry.entered_on is 'The day that the row is about: of the reception, of the certification.';
create unique index register_entry_of_a_dossier on register_entry (agency_id, dossier_id) where register = 'DOSSIERS';
create index register_entry_by_dossier on register_entry (agency_id, dossier_id);

-- What the books of Nghị định 23/2015/NĐ-CP ask beside number, day and requester.
create table certification (
  agency_id        integer not null,
  register         text not null check (register <> 'DOSSIERS'),
  year             integer not null,
  number           integer not null,
  dossier_id       bigint not null,
  paper            text not null,
  pages            integer not null check (pages > 0),
  copies           integer not null check (copies > 0),
  fee_vnd          bigint not null check (fee_vnd >= 0),
  signatory        text not null,
  signatory_name   text not null,
  signatory_title  text not null,
  entered_at       timestamptz not null,
  entered_by       text not null,
  entered_by_name  text not null,
  primary key (agency_id, register, year, number),
  foreign key (agency_id, register, year, number) references register_entry (agency_id, register, year, number),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);

create table register_correction (
  agency_id         integer not null,
  register          text not null,
  year              integer not null,
  number            integer not null,
  seq               integer not null check (seq > 0),
  correction        text not null,
  reason            text not null,
  corrected_at      timestamptz not null,
  corrected_by      text not null,
  corrected_by_name text not null,
  primary key (agency_id, register, year, number, seq),
  foreign key (agency_id, register, year, number) references register_entry (agency_id, register, year, number)
);
comment on table register_correction is 'What is wrong in a row is said beside it, dated; the row stays.';

create table register_closing (
  agency_id       integer not null,
  register        text not null,
  year            integer not null,
  closed_at       timestamptz not null,
  closed_by       text not null,
  closed_by_name  text not null,
  signatory_title text not null,
  entries         integer not null check (entries >= 0),
  resolved        integer not null check (resolved between 0 and entries),
  returned        integer not null check (returned between 0 and entries),
  copies          bigint not null check (copies >= 0),
  fee_vnd         bigint not null check (fee_vnd >= 0),
  primary key (agency_id, register, year),
  foreign key (agency_id, register, year) references register_year (agency_id, register, year)
);
comment on table register_closing is 'Khóa sổ: the totals of a year as they were signed.';

alter table procedure add column certification_register text check (certification_register in
  ('CERTIFIED_COPIES', 'SIGNATURES', 'TRANSLATOR_SIGNATURES', 'CONTRACTS'));
comment on column procedure.certification_register is
  'Which book of certification its dossiers are entered in (Nghị định 23/2015/NĐ-CP Điều 13); null for none.';

-- What was received before there was a register gets its number by the time of reception.
insert into register_year (agency_id, register, year, last_number, book)
select agency_id, 'DOSSIERS', extract(year from received_at at time zone 'Asia/Ho_Chi_Minh')::integer, count(*), 1
  from dossier where received_at is not null group by 1, 3;
insert into register_book (agency_id, register, year, book, first_number, opened_at, opened_by, opened_by_name)
select agency_id, 'DOSSIERS', extract(year from received_at at time zone 'Asia/Ho_Chi_Minh')::integer, 1, 1,
       min(received_at), 'migration', 'Hệ thống'
  from dossier where received_at is not null group by 1, 3;
insert into register_entry (agency_id, register, year, number, book, dossier_id, entered_on)
select agency_id, 'DOSSIERS', extract(year from day)::integer,
       row_number() over (partition by agency_id, extract(year from day) order by received_at, id), 1, id, day
  from (select agency_id, id, received_at, (received_at at time zone 'Asia/Ho_Chi_Minh')::date as day
          from dossier where received_at is not null) received;

do $$
declare
  owned text;
begin
  foreach owned in array array['register_year', 'register_book', 'register_entry', 'certification',
                               'register_correction', 'register_closing'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any (string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[]))',
      owned);
  end loop;
end $$;
