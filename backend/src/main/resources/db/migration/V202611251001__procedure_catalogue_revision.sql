-- What is posted is told to be unchanged without reading it (docs/adr/0020): one number counts the transactions that
-- changed anything of it. It is written in the same transaction, so nobody sees the one without the other.
create table catalogue_revision (
  one        boolean primary key default true check (one),
  revision   bigint not null,
  counted_in xid8 not null
);
insert into catalogue_revision (revision, counted_in) values (1, pg_current_xact_id());
comment on table catalogue_revision is 'Counts the transactions that changed what is posted; one row.';

create function count_catalogue_revision() returns trigger language plpgsql as $$
begin
  -- Once a transaction: a file of hundreds of procedures is one change.
  update catalogue_revision set revision = revision + 1, counted_in = pg_current_xact_id()
   where counted_in <> pg_current_xact_id();
  return null;
end $$;

-- Drafts are saved every second and posted nowhere.
create trigger posted_version_added after insert on procedure_version
  for each row when (new.state = 'PUBLISHED') execute function count_catalogue_revision();
create trigger posted_version_changed after update on procedure_version
  for each row when (old.state = 'PUBLISHED' or new.state = 'PUBLISHED') execute function count_catalogue_revision();
create trigger posted_version_removed after delete on procedure_version
  for each row when (old.state = 'PUBLISHED') execute function count_catalogue_revision();
create trigger posted_procedure_changed after update or delete on procedure
  for each row execute function count_catalogue_revision();
create trigger posted_field_changed after insert or update or delete on procedure_field
  for each row execute function count_catalogue_revision();
create trigger posted_decision_changed after update or delete on decision
  for each row execute function count_catalogue_revision();
create trigger posted_group_changed after insert or update or delete on exemption_group
  for each row execute function count_catalogue_revision();
