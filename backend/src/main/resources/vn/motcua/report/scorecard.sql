-- The dossiers received or resolved in the period, with the points (0, 1 or 2) that TT 01/2018/TT-VPCP Điều 13 gives each:
-- for the times of the steps from what was recorded, for the rest from the citizen's slip. A complaint that was not found
-- to be wrong takes the points of indicator 7. Null where nobody knows.
select k.*, y.code as agency_code, y.name as agency_name,
       k.resolved as scored,
       coalesce(r.total_time, cast(r.contacts as text), cast(r.agencies as text), r.attitude) is not null as rated,
       case r.total_time when 'SHORTER' then 2 when 'EQUAL' then 1 when 'LONGER' then 0 end as total_time,
       case when t.timed > 0 then case when t.over_time then 0 when t.used < t.allotted then 2 else 1 end end as unit_times,
       case when r.contacts = 0 then 2 when r.contacts = 1 then 1 when r.contacts > 1 then 0 end as contacts,
       case when r.agencies = 0 then 2 when r.agencies = 1 then 1 when r.agencies > 1 then 0 end as agencies,
       case when k.resolved and k.complained then 0
            else case r.attitude when 'GOOD' then 2 when 'FAIR' then 1 when 'POOR' then 0 end end as attitude
  from (select k.*, {{complained}} as complained from ({{known}}) k) k
  join ({{agencies}}) y on y.id = k.agency_id
  left join rating r on r.agency_id = k.agency_id and r.dossier_id = k.id and r.at <= :asOf and k.resolved
  left join lateral (
    select count(*) as timed, bool_or(s.left_at > s.due_at) as over_time,
           sum(s.used_minutes) as used, sum(s.allotted_minutes) as allotted
      from dossier_step s
     where s.agency_id = k.agency_id and s.dossier_id = k.id and k.resolved
       and s.left_at is not null and s.posting_days is null and s.allotted_minutes > 0) t on true
 where k.resolved or k.received
