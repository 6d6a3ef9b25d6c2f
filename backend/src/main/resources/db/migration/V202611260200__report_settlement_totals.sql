-- Sums of everything by day, month and year: what the figures of every grouping are held against (docs/adr/0038).
alter table settlement_rollup drop constraint settlement_rollup_family_check;
alter table settlement_rollup add constraint settlement_rollup_family_check
  check (family in ('WORK', 'STAFF', 'TOTAL'));
comment on table settlement_rollup is
  'Sums of changes by day, month and year: of an agency, or of it with all below it. WORK: procedure and channel; STAFF: department and officer; TOTAL: of all.';

insert into settlement_rollup (agency_id, subtree, family, grain, day, item, part, received_online, received_other,
                               early, on_time, late, no_deadline, overdue, falling_due, extended_overdue,
                               extended_falling_due)
select agency_id, subtree, 'TOTAL', grain, day, '', '', sum(received_online), sum(received_other),
       sum(early), sum(on_time), sum(late), sum(no_deadline), sum(overdue), sum(falling_due), sum(extended_overdue),
       sum(extended_falling_due)
  from settlement_rollup
 where family = 'STAFF'
 group by agency_id, subtree, grain, day;
