-- Takes a handful of new facts into the sums of their agency and of all agencies above it.
--   :most facts at once
with taken as (
  update settlement_fact set folded = true
   where ctid = any (array (select ctid from settlement_fact where not folded limit :most))
  returning *),
changes as materialized ({{changes}}),
sums as (
  select c.agency_id, k.family, g.grain, g.first as day, k.item, k.part, {{sums}}
    from changes c
   cross join lateral (values ('WORK', cast(c.procedure_id as text), c.channel),
                              ('STAFF', c.department_code, c.officer), ('TOTAL', '', '')) k (family, item, part)
   cross join lateral (values ('DAY', c.day), ('MONTH', cast(date_trunc('month', c.day) as date)),
                              ('YEAR', cast(date_trunc('year', c.day) as date))) g (grain, first)
   group by 1, 2, 3, 4, 5, 6),
placed as (
  select s.agency_id, false as subtree, s.family, s.grain, s.day, s.item, s.part, {{columns}} from sums s
  union all
  select t.agency_id, true, s.family, s.grain, s.day, s.item, s.part, {{sums}}
    from sums s join settlement_subtree t on s.agency_id = any (t.members)
   group by t.agency_id, s.family, s.grain, s.day, s.item, s.part),
kept as (
  insert into settlement_rollup as r (agency_id, subtree, family, grain, day, item, part, {{columns}})
  select agency_id, subtree, family, grain, day, item, part, {{columns}} from placed
  on conflict (agency_id, subtree, family, grain, day, item, part) do update set {{added}})
select count(*) from taken
