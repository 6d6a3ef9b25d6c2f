-- Departments as they were called at :asOf: by what the first change since then found.
select m.agency_id, m.code, coalesce(h.name, m.name) as name
  from department m
  left join lateral (
    select coalesce(c.before, c.after) ->> 'name' as name from administration_change c
     where c.agency_id = m.agency_id and c.subject = 'DEPARTMENT' and c.key = m.code and c.at > :asOf
     order by c.id limit 1) h on true
