-- Staff as they were called at :asOf: by what the first change since then found.
select o.agency_id, o.username, coalesce(h.name, o.name) as name
  from staff o
  left join lateral (
    select coalesce(c.before, c.after) ->> 'name' as name from administration_change c
     where c.agency_id = o.agency_id and c.subject = 'STAFF' and c.key = o.username and c.at > :asOf
     order by c.id limit 1) h on true
