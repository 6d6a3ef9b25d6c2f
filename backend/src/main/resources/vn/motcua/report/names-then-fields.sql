-- Fields as they were called at :asOf: by what the first change since then found.
select f.code, coalesce(h.name, f.name) as name
  from procedure_field f
  left join lateral (
    select coalesce(c.before, c.after) ->> 'name' as name from catalogue_change c
     where c.subject = 'FIELD' and c.key = f.code and c.at > :asOf
     order by c.id limit 1) h on true
