-- Dossiers as they are now.
select d.agency_id, d.id, d.restricted, d.code, d.applicant_name, d.procedure_id, d.procedure_version, d.channel,
       d.department_code, d.officer, d.received_at, d.original_promised_at as promised_at,
       coalesce(d.missed_promise_at, d.promised_at) as extended_promise_at, d.finished_at, d.outcome,
       exists (
         select from suspension s
          where s.agency_id = d.agency_id and s.dossier_id = d.id
            and cast(s.started_at at time zone 'Asia/Ho_Chi_Minh' as date) <= cast(:referenceDay as date)
            and (s.ended_at is null
              or cast(s.ended_at at time zone 'Asia/Ho_Chi_Minh' as date) > cast(:referenceDay as date))) as paused
  from dossier d
 where d.received_at < :periodEnd and d.recorded_at <= :asOf
