-- Adds to every sum of an agency what it lacks of the recount; nobody folds meanwhile. :agency whose
with {{recounting}},
lacking as (
  select coalesce(k.family, r.family) as family, coalesce(k.grain, r.grain) as grain, coalesce(k.day, r.day) as day,
         coalesce(k.item, r.item) as item, coalesce(k.part, r.part) as part, {{lacking}}
    from kept k full join recounted r
      on r.family = k.family and r.grain = k.grain and r.day = k.day and r.item = k.item and r.part = k.part
   where cast({{kept}} as bigint[]) <> cast({{counted}} as bigint[]))
insert into settlement_rollup as r (agency_id, subtree, family, grain, day, item, part, {{columns}})
select :agency, false, family, grain, day, item, part, {{columns}} from lacking
on conflict (agency_id, subtree, family, grain, day, item, part) do update set {{added}}
