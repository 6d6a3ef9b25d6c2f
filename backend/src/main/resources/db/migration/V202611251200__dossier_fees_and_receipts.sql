-- What a dossier costs, what it waits for, and the receipts (docs/adr/0024).

alter table dossier add column fee_assessments integer not null default 0;
alter table dossier add column fee_total_vnd bigint not null default 0 check (fee_total_vnd >= 0);
alter table dossier add column fee_paid_vnd bigint not null default 0 check (fee_paid_vnd between 0 and fee_total_vnd);
comment on column dossier.fee_total_vnd is 'Of the last assessment; that none was made is fee_assessments = 0.';

create table dossier_fee (
  agency_id          integer not null,
  dossier_id         bigint not null,
  seq                integer not null,
  assessment         integer not null check (assessment > 0),
  fee_row            integer not null check (fee_row > 0),
  name               text not null,
  kind               text not null check (kind in ('NONE', 'FIXED', 'PER_PAGE', 'DECIDED_ELSEWHERE')),
  pages              integer check (pages > 0),
  copies             integer not null check (copies > 0),
  full_vnd           bigint not null check (full_vnd >= 0),
  exemption_group    text references exemption_group (code),
  exemption_percent  integer not null check (exemption_percent between 0 and 100),
  exemption_evidence text,
  amount_vnd         bigint not null check (amount_vnd between 0 and full_vnd),
  decision_reference text,
  assessed_at        timestamptz not null,
  assessed_by        text not null,
  assessed_by_name   text not null,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  check ((exemption_group is null) = (exemption_evidence is null)),
  check ((decision_reference is null) = (kind <> 'DECIDED_ELSEWHERE'))
);
comment on table dossier_fee is 'Lines of the assessments of a dossier; the last assessment holds, the others stay.';

create table payment_request (
  agency_id         integer not null,
  dossier_id        bigint not null,
  seq               integer not null,
  basis             text not null check (basis in ('FEES', 'NOTICE')),
  amount_vnd        bigint not null check (amount_vnd > 0),
  notice_reference  text,
  requested_at      timestamptz not null,
  requested_by      text not null,
  requested_by_name text not null,
  paid_at           timestamptz,
  paid_by           text,
  paid_by_name      text,
  method            text check (method in ('CASH', 'TRANSFER', 'ONLINE')),
  payment_reference text,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  check ((notice_reference is null) = (basis = 'FEES')),
  check ((paid_at is null) = (method is null))
);
comment on table payment_request is 'Nghĩa vụ tài chính: while one is not paid the dossier waits.';

create table receipt (
  agency_id       integer not null,
  book_year       integer not null,
  book            text not null check (book ~ '^[A-Z0-9]{1,10}$'),
  number          integer not null check (number > 0),
  dossier_id      bigint not null,
  payer           text not null,
  amount_vnd      bigint not null check (amount_vnd > 0),
  amount_in_words text not null,
  method          text not null check (method in ('CASH', 'TRANSFER', 'ONLINE')),
  reference       text check (reference is not null or method = 'CASH'),
  issued_at       timestamptz not null,
  cashier         text not null,
  cashier_name    text not null,
  primary key (agency_id, book_year, book, number),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);
comment on table receipt is 'Biên lai thu phí, lệ phí: written once, numbered without gaps, cancelled by an entry of its own.';
create index receipt_issued on receipt (agency_id, issued_at);
create index receipt_of_dossier on receipt (agency_id, dossier_id);

create table receipt_line (
  agency_id  integer not null,
  book_year  integer not null,
  book       text not null,
  number     integer not null,
  seq        integer not null,
  fee_row    integer not null,
  name       text not null,
  kind       text not null,
  amount_vnd bigint not null check (amount_vnd > 0),
  primary key (agency_id, book_year, book, number, seq),
  foreign key (agency_id, book_year, book, number) references receipt (agency_id, book_year, book, number)
);

create table receipt_cancellation (
  agency_id         integer not null,
  book_year         integer not null,
  book              text not null,
  number            integer not null,
  seq               integer not null check (seq = 1), -- nothing is cancelled twice
  cancelled_at      timestamptz not null,
  cancelled_by      text not null,
  cancelled_by_name text not null,
  reason            text not null,
  primary key (agency_id, book_year, book, number, seq),
  foreign key (agency_id, book_year, book, number) references receipt (agency_id, book_year, book, number)
);
create index receipt_cancelled on receipt_cancellation (agency_id, cancelled_at);

do $$
declare
  owned text;
begin
  foreach owned in array array['dossier_fee', 'payment_request', 'receipt', 'receipt_line', 'receipt_cancellation'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any (string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[]))',
      owned);
  end loop;
end $$;
