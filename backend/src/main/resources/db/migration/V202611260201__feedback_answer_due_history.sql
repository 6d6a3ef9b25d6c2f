-- Until when feedback had to be answered, as it stood after each act: the scorecard tells what was known then (docs/adr/0048).
alter table feedback_event add answer_due_at timestamptz;
comment on column feedback_event.answer_due_at is
  'Until when it has to be answered, from this act on; null while that is not known, and before papers asked for came where nobody kept it.';

-- The day moves when what was asked for has come, and for complaints when they are accepted.
update feedback_event e
   set answer_due_at = f.answer_due_at
  from feedback f
 where f.agency_id = e.agency_id and f.code = e.feedback_code
   and e.seq >= coalesce((
     select max(m.seq) from feedback_event m
      where m.agency_id = e.agency_id and m.feedback_code = e.feedback_code
        and m.act = any (case f.kind when 'COMPLAINT' then array['ACCEPT'] else array['ADD_MORE'] end)), 0);
