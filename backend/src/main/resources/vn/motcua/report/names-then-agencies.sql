-- Agencies as they were called at :asOf: by what the first change since then found.
select a.id, a.code, coalesce(h.name, a.name) as name
  from agency a
  left join lateral (
    select coalesce(c.before, c.after) ->> 'name' as name from administration_change c
     where c.agency_id = a.id and c.subject = 'AGENCY' and c.key = a.code and c.at > :asOf
     order by c.id limit 1) h on true
