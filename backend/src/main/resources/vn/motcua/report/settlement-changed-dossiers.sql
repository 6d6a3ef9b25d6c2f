-- Dossiers that a report counts otherwise now than it did at an earlier moment, and when the last reason for it became known.
--   :then the earlier moment · :afterRecordedAt, :afterId the last one shown · :limit rows at most
with before as (select c.*, {{countedIn}} as columns from ({{then}}) c),
after as (select c.*, {{countedIn}} as columns from ({{now}}) c),
changed as (
  select coalesce(b.agency_id, a.agency_id) as agency_id, coalesce(b.id, a.id) as id,
         coalesce(b.restricted, a.restricted) as restricted, coalesce(b.code, a.code) as code,
         b.group_key as key_then, b.columns as columns_then, a.group_key as key_now, a.columns as columns_now
    from before b full join after a on a.agency_id = b.agency_id and a.id = b.id
   where (b.group_key, b.columns) is distinct from (a.group_key, a.columns)),
dated as (
  select c.*, coalesce((
           select max(f.recorded_at) from settlement_fact f
            where f.agency_id = c.agency_id and f.dossier_id = c.id and f.recorded_at > :then), :then) as recorded_at
    from changed c)
select * from dated where (recorded_at, id) > (:afterRecordedAt, :afterId)
 order by recorded_at, id limit :limit
