-- The signed paper of a decision: its content is kept elsewhere by its hash, as attachments are (docs/adr/0026).
alter table decision
  add file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  add file_size   bigint check (file_size > 0),
  add file_type   text check (file_type in ('PDF', 'PNG', 'JPEG')),
  add file_name   text,
  add check (num_nulls(file_sha256, file_size, file_type, file_name) in (0, 4));
