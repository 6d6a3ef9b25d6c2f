-- All receipts are counted, those of restricted dossiers too; the reader hides what belongs to them.
-- Bảng kê thu trong ngày: one line for each row of a receipt that was issued, or cancelled, within the day.
-- What was cancelled is counted back on the day of its cancellation, whenever it was issued: a closed day stays closed.
--   :agency · :dayStart inclusive · :dayEnd exclusive · :asOf what was recorded by then · :cashier whose money it is, null for all
select e.entry, e.at, e.by_name, e.reason,
       r.book_year, r.book, r.number, r.payer, r.method, r.reference, r.cashier, r.cashier_name,
       d.code as dossier_code, d.restricted, p.code as procedure_code, v.name as procedure_name,
       l.kind as fee_kind, l.name as fee_name,
       case e.entry when 'CANCELLED' then -l.amount_vnd else l.amount_vnd end as amount_vnd
  from (
    select 'ISSUED' as entry, r.issued_at as at, r.cashier_name as by_name, null as reason,
           r.agency_id, r.book_year, r.book, r.number
      from receipt r
     where r.agency_id = :agency and r.issued_at >= :dayStart and r.issued_at < :dayEnd
       and r.issued_at <= :asOf
     union all
    select 'CANCELLED', c.cancelled_at, c.cancelled_by_name, c.reason, c.agency_id, c.book_year, c.book, c.number
      from receipt_cancellation c
     where c.agency_id = :agency and c.cancelled_at >= :dayStart and c.cancelled_at < :dayEnd
       and c.cancelled_at <= :asOf) e
  join receipt r
    on r.agency_id = e.agency_id and r.book_year = e.book_year and r.book = e.book and r.number = e.number
  join receipt_line l
    on l.agency_id = r.agency_id and l.book_year = r.book_year and l.book = r.book and l.number = r.number
  join dossier d on d.agency_id = r.agency_id and d.id = r.dossier_id
  join ({{procedures}}) p on p.id = d.procedure_id
  join ({{versions}}) v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
 where cast(:cashier as text) is null or r.cashier = :cashier
 order by e.at, r.book_year, r.book, r.number, e.entry desc, l.seq
