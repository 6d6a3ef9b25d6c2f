-- Pictures of signatures and of the seal, and which forms are printed with them (docs/adr/0050).
create table paper_picture (
  agency_id        integer not null references agency (id),
  id               integer not null generated always as identity,
  kind             text not null check (kind in ('SIGNATURE', 'SEAL')),
  account          text,
  valid_from       date not null,
  file_sha256      text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_size        bigint not null check (file_size > 0),
  file_type        text not null check (file_type in ('PNG', 'JPEG')),
  file_name        text not null,
  added_at         timestamptz not null,
  added_by         text not null,
  added_by_name    text not null,
  removed_at       timestamptz,
  removed_by       text,
  removed_by_name  text,
  removal_reason   text,
  primary key (agency_id, id),
  foreign key (agency_id, account) references staff (agency_id, username),
  check ((kind = 'SIGNATURE') = (account is not null)),
  check (num_nulls(removed_at, removed_by, removed_by_name, removal_reason) in (0, 4))
);
comment on table paper_picture is
  'Ảnh chữ ký, con dấu: printed from a day on, until the next one of the same hand. No electronic signature in law.';
comment on column paper_picture.account is 'Whose signature it is; null of the seal of the agency.';
comment on column paper_picture.removed_at is 'Taken out: printed on no paper any more, of whatever day.';

create unique index paper_picture_of_a_day on paper_picture (agency_id, kind, coalesce(account, ''), valid_from)
  where removed_at is null;

alter table paper_picture enable row level security;
create policy agency_isolation on paper_picture
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));

alter table form_template add column signing text not null default 'BY_HAND'
  check (signing in ('BY_HAND', 'SIGNATURE', 'SIGNATURE_AND_SEAL'));
comment on column form_template.signing is 'Whether the office signs the paper by hand, or it is printed with pictures.';
