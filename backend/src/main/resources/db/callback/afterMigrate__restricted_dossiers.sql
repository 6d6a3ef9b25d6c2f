-- The one place that says who sees a restricted dossier; every table with a dossier_id asks it (docs/adr/0028).
-- Security definer: it looks behind the policies that ask it. Stable: it is asked once a statement, and for lists of
-- dossiers only when a restricted one comes along.
create or replace function motcua_hidden_dossiers() returns bigint[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(d.id), '{}')
    from dossier d
   cross join (select coalesce(current_setting('motcua.reader', true), '') as name,
                      nullif(current_setting('motcua.reader_agency', true), '')::integer as agency_id,
                      string_to_array(current_setting('motcua.reader_roles', true), ',') as roles) reader
   where d.restricted
     and d.agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[])
     and reader.name <> '*' -- whoever counts, and names nothing to anybody
     and (reader.name = '' or d.agency_id is distinct from reader.agency_id or not coalesce(
       -- the leader of the agency
       'leader' = any (reader.roles)
       -- the desk, as long as nobody has received what was handed in from afar
       or d.status = 'SUBMITTED' and 'clerk' = any (reader.roles)
       -- who received it, who has it
       or reader.name in (d.received_by, d.holder)
       -- to whom it was given, by name
       or exists (select from hand_over h
                   where h.agency_id = d.agency_id and h.dossier_id = d.id and h.to_assignee = reader.name)
       -- to whose department it was given, until somebody has accepted it
       or d.awaiting_acceptance and d.holder is null and lower(d.step_role) = any (reader.roles)
          and exists (select from staff_department m
                       where m.agency_id = d.agency_id and m.department_code = d.step_department_code
                         and m.username = reader.name)
       -- who has done anything to it
       or exists (select from dossier_event e
                   where e.agency_id = d.agency_id and e.dossier_id = d.id and e.actor = reader.name)
       -- whom the leader has named
       or exists (select from dossier_reader r
                   where r.agency_id = d.agency_id and r.dossier_id = d.id and r.username = reader.name
                     and r.withdrawn_at is null),
       false))
$$;
revoke execute on function motcua_hidden_dossiers() from public;
grant execute on function motcua_hidden_dossiers() to motcua_app;

do $$
declare
  owned text;
begin
  drop policy if exists restricted_circle on dossier;
  create policy restricted_circle on dossier as restrictive for select
    using (not restricted or id <> all ((select motcua_hidden_dossiers())::bigint[]));
  -- The log of readings is the auditor's, and names no content.
  for owned in select t.relname from pg_class t
                 join pg_attribute a on a.attrelid = t.oid and a.attname = 'dossier_id' and not a.attisdropped
                where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace and t.relrowsecurity
                  and t.relname <> 'dossier_reading'
                  and not exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'restricted_circle')
  loop
    execute format('create policy restricted_circle on %I as restrictive for select'
      || ' using (dossier_id is null or dossier_id <> all ((select motcua_hidden_dossiers())::bigint[]))', owned);
  end loop;
end $$;
