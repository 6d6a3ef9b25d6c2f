-- What is counted of all dossiers of an agency, read from the dossiers themselves. :agency whose
select d.agency_id, d.procedure_id, d.channel, d.department_code, d.officer, d.received_at,
       d.original_promised_at as promised_at, coalesce(d.missed_promise_at, d.promised_at) as extended_promise_at,
       coalesce((
         select range_agg(daterange(cast(s.started_at at time zone 'Asia/Ho_Chi_Minh' as date),
                                    cast(s.ended_at at time zone 'Asia/Ho_Chi_Minh' as date)))
           from suspension s where s.agency_id = d.agency_id and s.dossier_id = d.id), '{}') as paused,
       d.finished_at, d.outcome, 1 as sign
  from dossier d
 where d.agency_id = :agency and d.received_at is not null
