-- Papers asked for in a supplement request, originals to give back, where the paper lies (docs/adr/0026).

alter table dossier_document add column originals_to_return integer not null default 0;
alter table dossier_document add column originals_returned integer not null default 0;
alter table dossier_document add check (originals_to_return between 0 and originals);
alter table dossier_document add check (originals_returned between 0 and originals_to_return);

alter table dossier add column paper_location text;
comment on column dossier.paper_location is 'Nơi để hồ sơ giấy: a cabinet, a shelf, a box; null while nobody has said.';

-- Only papers that the pinned version lists can be asked for: the foreign key says so.
create table supplement_document (
  agency_id         integer not null,
  dossier_id        bigint not null,
  seq               integer not null,
  request           integer not null check (request > 0),
  procedure_id      integer not null,
  procedure_version integer not null,
  document_code     integer not null,
  primary key (agency_id, dossier_id, seq),
  unique (agency_id, dossier_id, request, document_code),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  foreign key (procedure_id, procedure_version, document_code)
    references required_document (procedure_id, version_number, code)
);
comment on table supplement_document is 'Giấy tờ yêu cầu bổ sung: which papers the first, second… request names; written once.';
alter table supplement_document enable row level security;
create policy agency_isolation on supplement_document
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
