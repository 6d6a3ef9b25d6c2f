-- Files of a dossier: the content is kept elsewhere by its hash, the row says whose it is (docs/adr/0026).

create table attachment (
  agency_id         integer not null,
  dossier_id        bigint not null,
  seq               integer not null,
  kind              text not null check (kind in ('COMPONENT', 'RESULT', 'VERIFICATION', 'OTHER')),
  procedure_id      integer,
  procedure_version integer,
  document_code     integer,
  step              integer,
  note              text,
  sha256            text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size              bigint not null check (size > 0),
  file_type         text not null,
  file_name         text not null,
  added_at          timestamptz not null,
  added_by          text not null,
  added_by_name     text not null,
  removed_at        timestamptz,
  removed_by        text,
  removed_by_name   text,
  removal_reason    text,
  version           integer not null,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  -- A scan is that of a paper which the version lists, as the paper itself is.
  foreign key (procedure_id, procedure_version, document_code)
    references required_document (procedure_id, version_number, code),
  check ((kind = 'COMPONENT') = (document_code is not null)),
  check ((removed_at is null) = (removal_reason is null))
);
comment on table attachment is 'Tệp đính kèm: taken out by a mark, never deleted.';
alter table attachment enable row level security;
create policy agency_isolation on attachment
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
