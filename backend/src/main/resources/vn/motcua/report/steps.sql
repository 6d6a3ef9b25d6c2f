-- The steps that were done of the dossiers resolved in the period. A resolved dossier's steps do not change any more, a
-- correction leaves their times alone (ADR 0023): what is told of them is the same whenever it is told.
select k.agency_id, k.id, k.restricted, k.code, k.applicant_name, k.received_at, k.promised_at, k.measured_promise, k.finished_at, k.outcome,
       k.waiting, k.procedure_code, k.procedure_name, k.officer, k.officer_name,
       t.seq, t.name as step_name, t.department_code, m.name as department_name,
       t.assignee, t.assignee_name, t.posting_days is null and t.allotted_minutes > 0 as timed,
       t.allotted_minutes, t.used_minutes,
       coalesce(t.left_at > t.due_at, false) as over_time
  from ({{known}}) k
  join dossier_step t on t.agency_id = k.agency_id and t.dossier_id = k.id
  join ({{departments}}) m on m.agency_id = t.agency_id and m.code = t.department_code
 where k.resolved and t.left_at is not null
