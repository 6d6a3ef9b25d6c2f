-- What facts of dossiers change on which day: a reception, an ending, the first and the last day at whose end the dossier
-- is overdue. Summed up to a day these changes are the figures of the end of that day (docs/adr/0038).
-- "Overdue" is told by both promises, so that the setting may change; at midnight comparing dates or moments is the same.
select x.agency_id, x.procedure_id, x.channel, x.department_code, coalesce(x.officer, '–') as officer, c.day,
       x.sign * c.received_online as received_online, x.sign * c.received_other as received_other,
       x.sign * c.early as early, x.sign * c.on_time as on_time, x.sign * c.late as late,
       x.sign * c.no_deadline as no_deadline,
       x.sign * c.overdue as overdue, x.sign * c.falling_due as falling_due,
       x.sign * c.extended_overdue as extended_overdue, x.sign * c.extended_falling_due as extended_falling_due
  from ({{facts}}) x
 cross join lateral (
   select cast(x.received_at at time zone 'Asia/Ho_Chi_Minh' as date) as received_on,
          cast(x.finished_at at time zone 'Asia/Ho_Chi_Minh' as date) as finished_on,
          cast(x.promised_at at time zone 'Asia/Ho_Chi_Minh' as date) as promised_on,
          cast(x.extended_promise_at at time zone 'Asia/Ho_Chi_Minh' as date) as extended_on) d
 cross join lateral (
   select case when d.promised_on is null then '{}' else datemultirange(daterange(
            least(greatest(d.promised_on, d.received_on), d.finished_on), d.finished_on)) - x.paused end as late_days,
          case when d.extended_on is null then '{}' else datemultirange(daterange(
            least(greatest(d.extended_on, d.received_on), d.finished_on), d.finished_on)) - x.paused end as extended_late_days) l
 cross join lateral (
   select d.received_on as day, cast(x.channel = 'ONLINE' as integer) as received_online,
          cast(x.channel <> 'ONLINE' as integer) as received_other, 0 as early, 0 as on_time, 0 as late, 0 as no_deadline,
          0 as overdue, 0 as falling_due, 0 as extended_overdue, 0 as extended_falling_due
   union all
   select d.finished_on, 0, 0, cast(x.outcome = 'EARLY' as integer), cast(x.outcome = 'ON_TIME' as integer),
          cast(x.outcome = 'LATE' as integer), cast(x.outcome = 'NO_DEADLINE' as integer), 0, 0, 0, 0
    where d.finished_on is not null
   union all
   select lower(days), 0, 0, 0, 0, 0, 0, 1, cast(lower(days) = d.promised_on as integer), 0, 0
     from unnest(l.late_days) days
   union all
   select upper(days), 0, 0, 0, 0, 0, 0, -1, 0, 0, 0 from unnest(l.late_days) days where not upper_inf(days)
   union all
   select lower(days), 0, 0, 0, 0, 0, 0, 0, 0, 1, cast(lower(days) = d.extended_on as integer)
     from unnest(l.extended_late_days) days
   union all
   select upper(days), 0, 0, 0, 0, 0, 0, 0, 0, -1, 0 from unnest(l.extended_late_days) days where not upper_inf(days)) c
