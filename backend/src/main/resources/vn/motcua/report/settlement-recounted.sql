-- What the sums of an agency are, and what a recount of all its dossiers says they should be; likewise those of its subtree
-- and of its members. :agency whose
recounted as (
  select k.family, g.grain, g.first as day, k.item, k.part, {{sums}}
    from ({{recounted}}) c
   cross join lateral (values ('WORK', cast(c.procedure_id as text), c.channel),
                              ('STAFF', c.department_code, c.officer), ('TOTAL', '', '')) k (family, item, part)
   cross join lateral (values ('DAY', c.day), ('MONTH', cast(date_trunc('month', c.day) as date)),
                              ('YEAR', cast(date_trunc('year', c.day) as date))) g (grain, first)
   group by 1, 2, 3, 4, 5),
unfolded as (
  select k.family, g.grain, g.first as day, k.item, k.part, {{columns}}
    from ({{changes}}) c
   cross join lateral (values ('WORK', cast(c.procedure_id as text), c.channel),
                              ('STAFF', c.department_code, c.officer), ('TOTAL', '', '')) k (family, item, part)
   cross join lateral (values ('DAY', c.day), ('MONTH', cast(date_trunc('month', c.day) as date)),
                              ('YEAR', cast(date_trunc('year', c.day) as date))) g (grain, first)
   where c.agency_id = :agency),
kept as (
  select family, grain, day, item, part, {{sums}}
    from (select family, grain, day, item, part, {{columns}} from settlement_rollup
           where agency_id = :agency and not subtree
          union all select family, grain, day, item, part, {{columns}} from unfolded) s
   group by 1, 2, 3, 4, 5),
members as (
  select family, grain, day, item, part, {{sums}} from settlement_rollup
   where not subtree and agency_id = any (select unnest(members) from settlement_subtree where agency_id = :agency)
   group by 1, 2, 3, 4, 5),
subtree as (
  select family, grain, day, item, part, {{columns}} from settlement_rollup where agency_id = :agency and subtree)
