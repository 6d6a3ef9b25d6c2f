-- The ratings given in the period, as known at :asOf; a rating is said once and never changed.
select r.agency_id, r.dossier_id as id, d.code, d.restricted, a.code as agency_code, p.code as procedure_code,
       v.name as procedure_name, r.level, r.reasons, r.total_time, r.contacts, r.agencies, r.attitude, r.comment, r.channel,
       r.at
  from rating r
  join dossier d on d.agency_id = r.agency_id and d.id = r.dossier_id
  join agency a on a.id = r.agency_id
  join ({{procedures}}) p on p.id = d.procedure_id
  join ({{versions}}) v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
 where r.at >= :periodStart and r.at < :periodEnd and r.at <= :asOf
