-- The dossiers that touch the period, with what the index of QĐ 766/QĐ-TTg asks of each. What was asked for papers more
-- than once counts as late, whatever its date says; what waits for papers is measured by the day on which they were asked for.
select k.*, u.code as agency_code, u.name as agency_name,
       (k.resolved and k.outcome <> 'LATE'
         or not k.resolved and not k.overdue and not k.late_before_the_wait) and not exists (
         select from dossier_event e
          where e.agency_id = k.agency_id and e.dossier_id = k.id and e.act = 'REQUEST_SUPPLEMENT'
            and e.recorded_at <= :asOf and e.at < :periodEnd
         offset 1) as in_time,
       p.paid, p.paid_online,
       a.result_scanned, a.papers_scanned, g.level,
       {{complained}} as complained
  from ({{known}}) k
  join ({{agencies}}) u on u.id = k.agency_id
  cross join lateral (
    select count(*) > 0 as paid, coalesce(bool_or(r.method = 'ONLINE'), false) as paid_online
      from receipt r
     where r.agency_id = k.agency_id and r.dossier_id = k.id
       and r.issued_at >= :periodStart and r.issued_at < :periodEnd and r.issued_at <= :asOf
       and not exists (
         select from receipt_cancellation c
          where c.agency_id = r.agency_id and c.book_year = r.book_year and c.book = r.book and c.number = r.number
            and c.cancelled_at <= :asOf)) p
  left join rating g on g.agency_id = k.agency_id and g.dossier_id = k.id and g.at <= :asOf
  cross join lateral (
    select coalesce(bool_or(t.kind = 'RESULT'), false) as result_scanned,
           coalesce(bool_or(t.kind = 'COMPONENT'), false) as papers_scanned
      from attachment t
     where t.agency_id = k.agency_id and t.dossier_id = k.id
       and t.added_at <= :asOf and (t.removed_at is null or t.removed_at > :asOf)) a
