-- Procedures under the code and in the field that they had at :asOf.
select p.id, coalesce(h.code, p.code) as code, coalesce(h.field_code, p.field_code) as field_code
  from procedure p
  left join lateral (
    select c.before ->> 'code' as code, c.before ->> 'field' as field_code from procedure_change c
     where c.procedure_id = p.id and c.act = 'REFILED' and c.at > :asOf
     order by c.id limit 1) h on true
