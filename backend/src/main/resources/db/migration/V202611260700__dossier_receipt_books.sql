-- Books of receipts are data of the agency; a receipt keeps what stood on the cover of its book (docs/adr/0055).
create table receipt_book (
  agency_id      integer not null references agency (id),
  book           text not null check (book ~ '^[A-Z0-9]{1,10}$'),
  form_number    text not null check (form_number ~ '^[A-Z0-9][A-Z0-9/-]{0,19}$'),
  symbol         text not null check (symbol ~ '^[A-Z0-9][A-Z0-9/-]{0,19}$'),
  valid_from     date not null,
  reason         text not null,
  opened_at      timestamptz not null,
  opened_by      text not null,
  opened_by_name text not null,
  primary key (agency_id, book),
  check (valid_from >= (opened_at at time zone 'Asia/Ho_Chi_Minh')::date)
);
comment on table receipt_book is
  'Quyển biên lai: in which receipts are numbered from a day on, until the next one. Only ever added to.';
comment on column receipt_book.form_number is 'Mẫu số.';
comment on column receipt_book.symbol is 'Ký hiệu.';

alter table receipt_book enable row level security;
create policy agency_isolation on receipt_book
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));

alter table receipt add column form_number text, add column symbol text,
  add check ((form_number is null) = (symbol is null));
comment on column receipt.symbol is 'As on the cover of the book; null of what was issued before a book was opened.';
