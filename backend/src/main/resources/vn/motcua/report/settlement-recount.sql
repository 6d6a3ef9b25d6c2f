-- Every sum of an agency by day, month and year against a recount of all its dossiers; the sums of its subtree against
-- those of its members. First line: how many dossiers and sums there are. :agency whose
with {{recounting}},
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
