-- The one place that says who sees a restricted dossier; every table with a dossier_id asks it (docs/adr/0028).
-- Security definer: it looks behind the policies that ask it. They ask it for rows of restricted dossiers alone, which
-- have ids below zero, so that all other rows cost one comparison.
create or replace function motcua_sees_restricted(agency integer, dossier bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select
      from dossier d
     cross join (select coalesce(current_setting('motcua.reader', true), '') as name,
                        nullif(current_setting('motcua.reader_agency', true), '')::integer as agency_id,
                        string_to_array(current_setting('motcua.reader_roles', true), ',') as roles) reader
     where d.agency_id = motcua_sees_restricted.agency and d.id = motcua_sees_restricted.dossier
       and d.agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[])
       and (reader.name = '*' -- whoever counts, and names nothing to anybody
         or reader.name <> '' and d.agency_id = reader.agency_id and (
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
                         and r.withdrawn_at is null))))
$$;
revoke execute on function motcua_sees_restricted(integer, bigint) from public;
grant execute on function motcua_sees_restricted(integer, bigint) to motcua_app;

do $$
declare
  owned record;
begin
  -- The log of readings is the auditor's, and names no content.
  for owned in select t.relname, a.attname from pg_class t
                 join pg_attribute a on a.attrelid = t.oid and not a.attisdropped
                  and a.attname = case t.relname when 'dossier' then 'id' else 'dossier_id' end
                where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace and t.relrowsecurity
                  and t.relname <> 'dossier_reading'
  loop
    execute format('drop policy if exists restricted_circle on %I', owned.relname);
    execute format('create policy restricted_circle on %1$I as restrictive for select'
      || ' using (%2$I > 0 or %2$I is null or motcua_sees_restricted(agency_id, %2$I))',
      owned.relname, owned.attname);
  end loop;
end $$;
drop function if exists motcua_hidden_dossiers();
