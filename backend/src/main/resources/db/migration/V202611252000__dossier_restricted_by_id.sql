-- A restricted dossier has an id below zero: whether a row belongs to one is then told by its key alone, in every table,
-- and the policy that hides it costs the other rows one comparison (docs/adr/0028).

do $$
declare
  reference record;
  owned record;
begin
  for reference in select conrelid::regclass as tab, conname from pg_constraint
                    where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
  loop
    execute format('alter table %s alter constraint %I deferrable initially deferred', reference.tab, reference.conname);
  end loop;
  for owned in select t.oid::regclass as tab from pg_class t
                 join pg_attribute a on a.attrelid = t.oid and a.attname = 'dossier_id' and not a.attisdropped
                where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace and not t.relispartition
  loop
    execute format('update %s o set dossier_id = -dossier_id from dossier d'
      || ' where d.restricted and d.id > 0 and o.agency_id = d.agency_id and o.dossier_id = d.id', owned.tab);
  end loop;
  update dossier set id = -id where restricted and id > 0;
  set constraints all immediate;
  for reference in select conrelid::regclass as tab, conname from pg_constraint
                    where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 and condeferrable
  loop
    execute format('alter table %s alter constraint %I not deferrable', reference.tab, reference.conname);
  end loop;
end $$;

alter table dossier add constraint dossier_restricted_by_id check (restricted = (id < 0));
