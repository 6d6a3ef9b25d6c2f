-- Every line of a receipt that was issued or cancelled within the period; what was cancelled counts back on the day of
-- its cancellation, whenever it was issued (as on the cash sheet). Receipts and cancellations are written once.
select r.agency_id, r.dossier_id as id, d.restricted, d.code, d.applicant_name, d.received_at,
       p.code as procedure_code, v.name as procedure_name, f.code as field_code, f.name as field_name,
       m.code as department_code, m.name as department_name,
       cast(null as text) as officer, cast(null as text) as officer_name,
       cast(null as timestamptz) as promised_at, cast(null as timestamptz) as measured_promise, false as waiting,
       case when d.finish_recorded_at <= :asOf then d.finished_at end as finished_at,
       case when d.finish_recorded_at <= :asOf then d.outcome end as outcome,
       r.method, l.name as fee_name, e.entry, l.amount_vnd
  from (
    select 'ISSUED' as entry, i.agency_id, i.book_year, i.book, i.number
      from receipt i where i.issued_at >= :periodStart and i.issued_at < :periodEnd and i.issued_at <= :asOf
     union all
    select 'CANCELLED', c.agency_id, c.book_year, c.book, c.number
      from receipt_cancellation c
     where c.cancelled_at >= :periodStart and c.cancelled_at < :periodEnd and c.cancelled_at <= :asOf) e
  join receipt r
    on r.agency_id = e.agency_id and r.book_year = e.book_year and r.book = e.book and r.number = e.number
  join receipt_line l
    on l.agency_id = r.agency_id and l.book_year = r.book_year and l.book = r.book and l.number = r.number
  join dossier d on d.agency_id = r.agency_id and d.id = r.dossier_id
  join ({{procedures}}) p on p.id = d.procedure_id
  join ({{versions}}) v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
  join ({{fields}}) f on f.code = p.field_code
  join ({{departments}}) m on m.agency_id = d.agency_id and m.code = d.department_code
