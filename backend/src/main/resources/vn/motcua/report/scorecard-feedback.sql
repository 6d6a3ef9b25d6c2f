-- The feedback that indicator 8 counts, one by one. What is about a restricted dossier is counted and not named.
select k.agency_id, k.code, k.subject, k.channel, k.received_at, k.answer_due_at, k.answered_at, k.on_time,
       d.code as dossier_code, coalesce(d.restricted, false) as restricted, a.code as agency_code
  from ({{feedback}}) k
  join agency a on a.id = k.agency_id
  left join dossier d on d.agency_id = k.agency_id and d.id = k.dossier_id
