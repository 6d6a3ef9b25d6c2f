-- Dossiers as they were known at :asOf: each by the last of its facts that was recorded by then (docs/adr/0038).
select f.agency_id, f.dossier_id as id, d.restricted, d.code, d.applicant_name, f.procedure_id, d.procedure_version,
       f.channel, f.department_code, f.officer, f.received_at, f.promised_at, f.extended_promise_at, f.finished_at,
       f.outcome, f.paused @> cast(:referenceDay as date) as paused
  from (select distinct on (o.agency_id, o.dossier_id) o.* from settlement_fact o
         where o.recorded_at <= :asOf and o.received_at < :periodEnd
         order by o.agency_id, o.dossier_id, o.seq desc) f
  join dossier d on d.agency_id = f.agency_id and d.id = f.dossier_id
