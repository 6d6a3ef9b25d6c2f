-- Every act of the period that sent an applicant back, as the ledger holds it: asked for papers, before the reception or
-- after it, refused, stopped. Reasons are the written ones; those of a restricted dossier are told to nobody.
select e.agency_id, e.dossier_id as id, d.restricted, d.code, d.applicant_name,
       case when d.recorded_at <= :asOf then d.received_at else coalesce(d.submitted_at, d.received_at) end as received_at,
       p.code as procedure_code, v.name as procedure_name, f.code as field_code, f.name as field_name,
       m.code as department_code, m.name as department_name, e.actor as officer, e.actor_name as officer_name,
       cast(null as timestamptz) as promised_at, cast(null as timestamptz) as measured_promise, false as waiting,
       case when d.finish_recorded_at <= :asOf then d.finished_at end as finished_at,
       case when d.finish_recorded_at <= :asOf then d.outcome end as outcome,
       e.act,
       e.act = 'REQUEST_SUPPLEMENT' and exists (
         select from dossier_event b
          where b.agency_id = e.agency_id and b.dossier_id = e.dossier_id and b.seq < e.seq
            and b.act = 'REQUEST_SUPPLEMENT') as again,
       case when d.restricted or e.details ->> 'reason' is null then '–'
            else md5(lower(btrim(e.details ->> 'reason'))) end as reason_key,
       case when d.restricted then '–' else coalesce(left(btrim(e.details ->> 'reason'), 300), '–') end as reason
  from dossier_event e
  join dossier d on d.agency_id = e.agency_id and d.id = e.dossier_id
  join ({{procedures}}) p on p.id = d.procedure_id
  -- Before it is received, a submission goes by the version of its own day; afterwards, by that of the reception.
  join ({{versions}}) v on v.procedure_id = d.procedure_id and v.number = coalesce((
    select cast(b.details ->> 'version' as integer) from dossier_event b
     where b.agency_id = d.agency_id and b.dossier_id = d.id and b.act in ('SUBMIT', 'RECEIVE') and b.recorded_at <= :asOf
     order by b.seq desc limit 1), d.procedure_version)
  join ({{fields}}) f on f.code = p.field_code
  join ({{departments}}) m on m.agency_id = d.agency_id and m.code = d.department_code
 where e.act in ('REQUEST_COMPLETION', 'REQUEST_SUPPLEMENT', 'REFUSE_AT_RECEPTION', 'REFUSE', 'STOP')
   and e.at >= :periodStart and e.at < :periodEnd and e.recorded_at <= :asOf
