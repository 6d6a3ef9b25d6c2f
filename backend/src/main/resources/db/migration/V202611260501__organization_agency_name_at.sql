-- What an agency was called at a moment. Its name stands on papers of the agencies below it, which may not read the rest of
-- its history: security definer, because it looks behind the policy of that history (docs/adr/0052).
create function agency_name_at(agency integer, moment timestamptz) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((
           select coalesce(c.before, c.after) ->> 'name' from administration_change c
            where c.agency_id = a.id and c.subject = 'AGENCY' and c.key = a.code and c.at > agency_name_at.moment
            order by c.id limit 1), a.name)
    from agency a where a.id = agency_name_at.agency
$$;
