-- Versions by the names that they had at :asOf: slips of the pen are mended in published ones (docs/adr/0016).
select v.procedure_id, v.number, v.state, v.published_at, coalesce(h.name, v.name) as name
  from procedure_version v
  left join lateral (
    select c.before ->> '/name' as name from procedure_change c
     where c.procedure_id = v.procedure_id and c.version_number = v.number and c.act = 'CORRECTED'
       and c.before ->> '/name' is not null and c.at > :asOf
     order by c.id limit 1) h on true
