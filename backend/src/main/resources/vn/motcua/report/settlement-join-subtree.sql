-- Adds the sums of agencies to those of the subtree that they have come into, or takes them out of it again.
--   :root of the subtree · :members who come or go · :sign 1 or -1
insert into settlement_rollup as r (agency_id, subtree, family, grain, day, item, part, {{columns}})
select cast(:root as integer), true, s.family, s.grain, s.day, s.item, s.part, {{signed}}
  from settlement_rollup s
 where s.agency_id = any (:members) and not s.subtree
 group by s.family, s.grain, s.day, s.item, s.part
on conflict (agency_id, subtree, family, grain, day, item, part) do update set {{added}}
