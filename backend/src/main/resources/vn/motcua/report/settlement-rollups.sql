-- Biểu II.06a from the sums, and from the facts that are not in them yet (docs/adr/0038).
-- Who sees a whole subtree whose sums there are reads these; everybody else adds up the agencies that they see.
--   :family · :spans stretches of days, months and years, of which each is BEFORE the period, WITHIN it or TODAY
--   :from first day · :until the day after the last one that counts · :today empty unless judged in the course of a day
with scope as materialized (
  select array (select unnest(cast(string_to_array(current_setting('motcua.agencies', true), ',') as integer[])) order by 1) as agencies),
subtree as materialized (
  select t.agency_id from settlement_subtree t where t.members = (select agencies from scope) limit 1),
spans as materialized (
  select s[1] as place, s[2] as grain, cast(s[3] as date) as first, cast(s[4] as date) as last
    from (select string_to_array(unnest(string_to_array(:spans, ';')), ',') as s) s),
changes as (
  -- Laterally, so that each stretch is looked up in the index by its days.
  select s.place, r.*
    from spans s
   cross join lateral (
     select r.item, r.part, {{ofRollups}}
       from settlement_rollup r
      where r.agency_id = any (cast((select coalesce((select array[agency_id] from subtree), agencies) from scope) as integer[]))
        and r.subtree = exists (select from subtree)
        and r.family = :family and r.grain = s.grain and r.day >= s.first and r.day < s.last
      group by r.item, r.part) r
  union all
  select p.place, case cast(:family as text) when 'WORK' then cast(c.procedure_id as text) else c.department_code end,
         case cast(:family as text) when 'WORK' then c.channel else c.officer end, {{columns}}
    from ({{changes}}) c
   cross join lateral (
     select 'BEFORE' as place where c.day < :from
     union all select 'WITHIN' where c.day >= :from and c.day < :until
     union all select 'TODAY' where c.day = cast(nullif(:today, '') as date)) p),
figures as (
  select item, part,
         coalesce(sum(received_online) filter (where place = 'WITHIN'), 0) as online,
         coalesce(sum(received_other) filter (where place = 'WITHIN'), 0) as other,
         coalesce(sum(received_online + received_other - early - on_time - late - no_deadline)
           filter (where place = 'BEFORE'), 0) as carried_over,
         coalesce(sum(early) filter (where place = 'WITHIN'), 0) as early,
         coalesce(sum(on_time) filter (where place = 'WITHIN'), 0) as on_time,
         coalesce(sum(late) filter (where place = 'WITHIN'), 0) as late,
         coalesce(sum(no_deadline) filter (where place = 'WITHIN'), 0) as no_deadline,
         coalesce(sum({{overdue}}) filter (where place <> 'TODAY'), 0)
           - coalesce(sum({{fallingDue}}) filter (where place = 'TODAY'), 0) as overdue
    from changes group by item, part),
rows as (
  select group_key, grouping(group_key) as is_total,
         cast(coalesce(sum(online), 0) as bigint) as "RECEIVED_ONLINE",
         cast(coalesce(sum(other), 0) as bigint) as "RECEIVED_DIRECT_OR_POSTAL",
         cast(coalesce(sum(carried_over), 0) as bigint) as "RECEIVED_CARRIED_OVER",
         cast(coalesce(sum(online + other + carried_over), 0) as bigint) as "RECEIVED_TOTAL",
         cast(coalesce(sum(early), 0) as bigint) as "RESOLVED_EARLY",
         cast(coalesce(sum(on_time), 0) as bigint) as "RESOLVED_ON_TIME",
         cast(coalesce(sum(late), 0) as bigint) as "RESOLVED_LATE",
         cast(coalesce(sum(no_deadline), 0) as bigint) as "RESOLVED_NO_DEADLINE",
         cast(coalesce(sum(early + on_time + late + no_deadline), 0) as bigint) as "RESOLVED_TOTAL",
         cast(coalesce(sum(online + other + carried_over - early - on_time - late - no_deadline), 0) as bigint)
           as "PENDING_TOTAL",
         cast(coalesce(sum(overdue), 0) as bigint) as "PENDING_OVERDUE",
         cast(coalesce(sum(online + other + carried_over - early - on_time - late - no_deadline - overdue), 0) as bigint)
           as "PENDING_IN_TIME"
    from (select {{key}} as group_key, f.* from figures f) f
   group by grouping sets ((group_key), ()))
select r.*, coalesce(n.name, r.group_key, '') as group_label
  from rows r left join ({{names}}) n on n.key = r.group_key
 where r.is_total = 1 or r."RECEIVED_TOTAL" <> 0
