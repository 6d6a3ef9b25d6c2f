-- Under row-level security PostgreSQL may not ask an index with LIKE, since that operator could tell of rows that the
-- policy hides (it is not "leakproof"): a search would read all dossiers of the agency. This function looks into the
-- index as the owner, for an agency that the transaction may see, and returns ids alone; the statement around it reads
-- the rows, under all their policies (docs/adr/0036).
create function dossiers_found(agency integer, pattern text) returns setof bigint
  language plpgsql stable security definer parallel restricted rows 20
  set search_path = pg_catalog, public
  set plan_cache_mode = force_custom_plan
as $$
begin
  if agency = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]) then
    return query select d.id from public.dossier d where d.agency_id = agency and d.search_text like pattern escape '\';
  end if;
end $$;
comment on function dossiers_found is 'Ids of the dossiers of an agency whose search text is like a pattern; for the work lists.';

-- What is searched first is what came last and is not sorted into the index yet: little of it, so that searches stay
-- fast while many dossiers come in.
alter index dossier_search set (gin_pending_list_limit = 512);
