-- What must be carried over into a period, from other sums than those that the rows are made of: one a day, month or
-- year, while a country has 20,000 officers in each.
with scope as materialized (
  select array (select unnest(cast(string_to_array(current_setting('motcua.agencies', true), ',') as integer[])) order by 1) as agencies),
subtree as materialized (
  select t.agency_id from settlement_subtree t where t.members = (select agencies from scope) limit 1),
spans as materialized (
  select s[2] as grain, cast(s[3] as date) as first, cast(s[4] as date) as last
    from (select string_to_array(unnest(string_to_array(:spans, ';')), ',') as s) s where s[1] = 'BEFORE')
select cast(coalesce(sum(received_online + received_other - early - on_time - late - no_deadline), 0) as bigint)
  from (
    select r.*
      from spans s
     cross join lateral (
       select {{ofRollups}}
         from settlement_rollup r
        where r.agency_id = any (cast((select coalesce((select array[agency_id] from subtree), agencies) from scope) as integer[]))
          and r.subtree = exists (select from subtree)
          and r.family = :family and r.grain = s.grain and r.day >= s.first and r.day < s.last) r
    union all
    select {{columns}} from ({{changes}}) c where c.day < :from) c
