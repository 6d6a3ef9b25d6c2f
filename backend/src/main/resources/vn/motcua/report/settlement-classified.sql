-- Biểu II.06a/VPCP/KSTT: every dossier that touches the period, once, with the classes that its columns count.
-- Row-level security leaves the dossiers of the agencies that the caller may see.
-- The promise and the comparison are those of the outcome: the one without an extension, and dates, unless set otherwise.
--   :periodStart inclusive · :periodEnd exclusive · :asOf what was recorded by then · :reference when "overdue" is judged
select d.agency_id, d.id, d.restricted, d.code, d.applicant_name, d.received_at, {{promised}} as promised_at, k.finished_at, k.outcome,
       p.code as procedure_code, v.name as procedure_name,
       {{key}} as group_key, {{label}} as group_label,
       d.received_at < :periodStart as carried_over,
       d.channel = 'ONLINE' as online,
       coalesce(k.finished_at < :periodEnd, false) as resolved,
       coalesce({{promisedCompared}} < {{referenceCompared}}, false) and not exists (
         select from suspension s
          where s.agency_id = d.agency_id and s.dossier_id = d.id
            and s.started_at < :reference and (s.ended_at is null or s.ended_at >= :reference)) as overdue
  from dossier d
  cross join lateral (
    select case when d.finish_recorded_at <= :asOf then d.finished_at end as finished_at,
           case when d.finish_recorded_at <= :asOf then d.outcome end as outcome) k
  join procedure p on p.id = d.procedure_id
  join procedure_version v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
  join procedure_field f on f.code = p.field_code
  join department m on m.agency_id = d.agency_id and m.code = d.department_code
  left join staff o on o.agency_id = d.agency_id and o.username = d.officer
 where d.received_at < :periodEnd
   and d.recorded_at <= :asOf
   and (k.finished_at is null or k.finished_at >= :periodStart)
