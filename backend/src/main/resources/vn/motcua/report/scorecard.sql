-- The dossiers received or resolved in the period, with the points (0, 1 or 2) that TT 01/2018/TT-VPCP Điều 13 gives each:
-- for the times of the steps from what was recorded, for the rest from the citizen's slip. Null where nobody knows.
select k.*,
       k.resolved as scored,
       case r.total_time when 'SHORTER' then 2 when 'EQUAL' then 1 when 'LONGER' then 0 end as total_time,
       case when t.timed > 0 then case when t.over_time then 0 when t.used < t.allotted then 2 else 1 end end as unit_times,
       case when r.contacts = 0 then 2 when r.contacts = 1 then 1 when r.contacts > 1 then 0 end as contacts,
       case when r.agencies = 0 then 2 when r.agencies = 1 then 1 when r.agencies > 1 then 0 end as agencies,
       case r.attitude when 'GOOD' then 2 when 'FAIR' then 1 when 'POOR' then 0 end as attitude
  from ({{known}}) k
  left join rating r on r.agency_id = k.agency_id and r.dossier_id = k.id and r.at <= :asOf and k.resolved
  left join lateral (
    select count(*) as timed, bool_or(s.left_at > s.due_at) as over_time,
           sum(s.used_minutes) as used, sum(s.allotted_minutes) as allotted
      from dossier_step s
     where s.agency_id = k.agency_id and s.dossier_id = k.id and k.resolved
       and s.left_at is not null and s.posting_days is null and s.allotted_minutes > 0) t on true
 where k.resolved or k.received
