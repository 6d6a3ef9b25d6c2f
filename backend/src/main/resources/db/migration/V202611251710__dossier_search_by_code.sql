-- A whole code is looked up as such: its letters and digits are those of many thousand other codes, and the trigram
-- index would have to go through them all to find the one (100 ms among a million dossiers). Rights stay as they were.
create or replace function dossiers_found(agency integer, pattern text) returns setof bigint
  language plpgsql stable security definer parallel restricted rows 20
  set search_path = pg_catalog, public
  set plan_cache_mode = force_custom_plan
as $$
begin
  if agency = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]) then
    return query select d.id from public.dossier d where d.agency_id = agency and d.code = upper(btrim(pattern, '%'));
    if not found then
      return query select d.id from public.dossier d where d.agency_id = agency and d.search_text like pattern escape '\';
    end if;
  end if;
end $$;
