-- Versions by the names that they had at :asOf, and whether they were published then: slips of the pen are mended in
-- published ones, and a publication is withdrawn before its day (docs/adr/0016). What was withdrawn is a draft now, with
-- another name perhaps, or is gone: its name is the one that the withdrawal found.
select n.procedure_id, n.number, coalesce(h.name, v.name) as name,
       case when s.act = 'PUBLICATION_WITHDRAWN' then 'PUBLISHED' else v.state end as state,
       coalesce(s.act = 'PUBLICATION_WITHDRAWN', v.published_at <= :asOf, false) as published_then
  from (
    select procedure_id, number from procedure_version
     union
    select procedure_id, version_number from procedure_change
     where act = 'PUBLICATION_WITHDRAWN' and before ->> 'name' is not null and at > :asOf) n
  left join procedure_version v on v.procedure_id = n.procedure_id and v.number = n.number
  left join lateral (
    select coalesce(c.before ->> '/name', c.before ->> 'name') as name from procedure_change c
     where c.procedure_id = n.procedure_id and c.version_number = n.number and c.at > :asOf
       and (c.act = 'CORRECTED' and c.before ->> '/name' is not null
         or c.act = 'PUBLICATION_WITHDRAWN' and c.before ->> 'name' is not null)
     order by c.id limit 1) h on true
  left join lateral (
    select c.act from procedure_change c
     where c.procedure_id = n.procedure_id and c.version_number = n.number and c.at > :asOf
       and (c.act = 'PUBLISHED' or c.act = 'PUBLICATION_WITHDRAWN' and c.before ->> 'name' is not null)
     order by c.id limit 1) s on true
