-- Every sum of an agency by day, month and year against a recount of all its dossiers; the sums of its subtree against
-- those of its members. First line: how many dossiers and sums there are. :agency whose
with recounted as (
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
  select family, grain, day, item, part, {{columns}} from settlement_rollup where agency_id = :agency and subtree),
compared as (
  select coalesce(k.family, r.family) as family, coalesce(k.grain, r.grain) as grain, coalesce(k.day, r.day) as day,
         coalesce(k.item, r.item) as item, coalesce(k.part, r.part) as part, {{kept}} as kept, {{counted}} as recounted
    from kept k full join recounted r
      on r.family = k.family and r.grain = k.grain and r.day = k.day and r.item = k.item and r.part = k.part
  union all
  select coalesce(k.family, r.family), coalesce(k.grain, r.grain), coalesce(k.day, r.day),
         coalesce(k.item, r.item), coalesce(k.part, r.part), {{kept}}, {{counted}}
    from subtree k full join members r
      on r.family = k.family and r.grain = k.grain and r.day = k.day and r.item = k.item and r.part = k.part)
select 0 as place, (select count(*) from dossier where agency_id = :agency and received_at is not null) as dossiers,
       (select count(*) from compared) as sums, (select count(*) from compared where kept <> recounted) as differences,
       null as family, null as grain, cast(null as date) as day, null as item, null as part, null as kept, null as recounted
union all
(select 1, 0, 0, 0, family, grain, day, item, part, cast(kept as text), cast(recounted as text)
   from compared where kept <> recounted order by day, grain, family, item, part limit :most)
order by 1
