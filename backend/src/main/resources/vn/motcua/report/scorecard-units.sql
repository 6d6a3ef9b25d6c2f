-- What the scorecard tells of a whole agency (TT 01/2018/TT-VPCP Điều 14): how it answers feedback, how much comes in
-- online, and what its leader has stated of indicators 5 and 6 by :asOf, the statement in force at the end of the period.
select a.code as unit_code, a.name as unit_name,
       b.due as feedback_due, b.on_time as feedback_on_time,
       (select s.points from unit_assessment s
         where s.agency_id = a.id and s.indicator = 5 and s.valid_from <= cast(:referenceDay as date) and s.recorded_at <= :asOf
         order by s.valid_from desc, s.seq desc limit 1) as organisation,
       (select s.points from unit_assessment s
         where s.agency_id = a.id and s.indicator = 6 and s.valid_from <= cast(:referenceDay as date) and s.recorded_at <= :asOf
         order by s.valid_from desc, s.seq desc limit 1) as publicity
  from ({{agencies}}) a
 cross join lateral (
   select count(*) as due, count(*) filter (where k.on_time) as on_time
     from ({{feedback}}) k where k.agency_id = a.id) b
 where a.id = any (cast(string_to_array(current_setting('motcua.agencies', true), ',') as integer[]))
