-- Feedback (not complaints) whose answer was given or fell due in the period, whichever came first, as known at :asOf. What
-- was refused, or waits for its sender, has no day. Each counts in one period, and stays late when it is answered later.
--   :periodStart inclusive · :periodEnd exclusive · :asOf what was done by then · :reference when "not yet" is judged
select b.*, coalesce(b.answered_at <= b.answer_due_at, false) as on_time
  from (
    select f.agency_id, f.code, f.subject, f.channel, f.dossier_id, f.received_at, s.act, s.answer_due_at, s.answered_at,
           least(s.answered_at, s.answer_due_at) as settled_at
      from feedback f
     cross join lateral (
       select (array_agg(e.act order by e.seq desc))[1] as act,
              (array_agg(e.answer_due_at order by e.seq desc))[1] as answer_due_at,
              min(e.at) filter (where e.act = 'ANSWER') as answered_at
         from feedback_event e
        where e.agency_id = f.agency_id and e.feedback_code = f.code and e.at <= :asOf and e.at < :periodEnd) s
     where f.kind = 'FEEDBACK' and f.received_at <= :asOf and f.received_at < :periodEnd) b
 where b.act not in ('REFUSE', 'ASK_MORE') and b.settled_at >= :periodStart
   and (b.answered_at is not null or b.settled_at < :reference)
