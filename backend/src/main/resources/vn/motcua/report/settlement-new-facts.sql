-- Facts among {{new}}, each with the one that it takes the place of, which counts the other way.
select f.agency_id, f.procedure_id, f.channel, f.department_code, f.officer, f.received_at, f.promised_at,
       f.extended_promise_at, f.paused, f.finished_at, f.outcome, 1 as sign
  from {{new}} f
union all
select p.agency_id, p.procedure_id, p.channel, p.department_code, p.officer, p.received_at, p.promised_at,
       p.extended_promise_at, p.paused, p.finished_at, p.outcome, -1
  from {{new}} f
 cross join lateral (
   select * from settlement_fact o
    where o.agency_id = f.agency_id and o.dossier_id = f.dossier_id and o.seq < f.seq
    order by o.seq desc limit 1) p
