-- The application connects as a role of its own that owns nothing, so that row-level security and the missing
-- rights on the ledger bind it (docs/adr/0004). The password comes from the installation's configuration.
do $$
begin
  if not exists (select from pg_roles where rolname = 'motcua_app') then
    create role motcua_app login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
alter role motcua_app password '${applicationPassword}';
