-- Biểu II.06a/VPCP/KSTT: every dossier that touches the period, once, with the classes that its columns count.
-- Row-level security leaves the dossiers of the agencies that the caller may see.
-- The promise and the comparison are those of the outcome (OverdueRule, docs/adr/0047).
--   :periodStart inclusive · :periodEnd exclusive · :asOf what was recorded by then · :reference when "overdue" is judged
--   :referenceDay the last day at whose end, or in whose course, that is
select k.agency_id, k.id, k.restricted, k.code, k.applicant_name, k.received_at, k.{{promise}} as promised_at,
       k.finished_at, k.outcome, p.code as procedure_code, v.name as procedure_name, {{key}} as group_key,
       k.received_at < :periodStart as carried_over,
       k.channel = 'ONLINE' as online,
       coalesce(k.finished_at < :periodEnd, false) as resolved,
       {{overdue}} as overdue
  from ({{known}}) k
  join ({{procedures}}) p on p.id = k.procedure_id
  join ({{versions}}) v on v.procedure_id = k.procedure_id and v.number = k.procedure_version
 where k.finished_at is null or k.finished_at >= :periodStart
