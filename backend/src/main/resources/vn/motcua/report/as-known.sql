-- Every dossier that touches the period, once, as it was known at :asOf and stood at the end of the period. Whatever can
-- change afterwards is read from the ledger, whose rows never do: the promise that the applicant held, whether the
-- dossier waited, who had it. Whether it was overdue is told by OverdueRule from the facts of biểu II.06a (docs/adr/0047). Row-level security leaves the dossiers of the agencies that the caller may see.
--   :periodStart inclusive · :periodEnd exclusive · :asOf what was recorded by then · :reference when "overdue" is judged
select d.agency_id, d.id, d.restricted, d.code, d.applicant_name, d.applicant_address, d.channel, d.received_at,
       p.code as procedure_code, v.name as procedure_name, f.code as field_code, f.name as field_name,
       m.code as department_code, m.name as department_name,
       k.finished_at, k.outcome, k.resolution, k.from_register,
       coalesce(k.finished_at < :periodEnd, false) as resolved,
       d.received_at >= :periodStart as received,
       s.promised_at, {{measuredPromise}} as measured_promise, s.officer, s.officer_name,
       coalesce(s.holder, '@' || s.holding_department) as holder, coalesce(o.name, s.holder, w.name) as holder_name,
       coalesce(s.waiting, false) as waiting,
       not coalesce(k.finished_at < :periodEnd, false) and {{overdue}} as overdue,
       not coalesce(k.finished_at < :periodEnd, false) and {{lateBeforeTheWait}} as late_before_the_wait,
       coalesce({{printedCompared}} < {{referenceCompared}}, false) as past_printed
  from dossier d
  cross join lateral (
    select case when d.finish_recorded_at <= :asOf then d.finished_at end as finished_at,
           case when d.finish_recorded_at <= :asOf then d.outcome end as outcome,
           case when d.finish_recorded_at <= :asOf then d.resolution end as resolution,
           coalesce(d.finish_recorded_at <= :asOf and d.finish_recorded_at > d.finished_at, false) as from_register) k
  cross join lateral (
    select (array_agg(cast(e.details ->> 'promisedAt' as timestamptz) order by e.seq desc)
              filter (where e.details ->> 'promisedAt' is not null))[1] as promised_at,
           (array_agg(e.details ->> 'status' order by e.seq desc))[1]
             in ('AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT', 'WITHDRAWAL_REQUESTED') as waiting,
           (array_agg(coalesce(case e.act when 'REASSIGN' then e.details ->> 'to' end, e.actor) order by e.seq desc)
              filter (where t.role = 'OFFICER'))[1] as officer,
           (array_agg(coalesce(case e.act when 'REASSIGN' then e.details ->> 'toName' end, e.actor_name) order by e.seq desc)
              filter (where t.role = 'OFFICER'))[1] as officer_name,
           (array_agg(case
                when e.act in ('RECEIVE', 'ACCEPT_HAND_OVER') then e.actor
                when e.act = 'REASSIGN' then e.details ->> 'to'
                when e.act = 'RECALL_HAND_OVER' then (
                  select g.actor from dossier_event g
                   where g.agency_id = e.agency_id and g.dossier_id = e.dossier_id and g.seq < e.seq
                     and g.act in ('HAND_OVER', 'COMPLETE_STEP', 'SIGN') order by g.seq desc limit 1)
                else e.details ->> 'assignee' end order by e.seq desc)
              filter (where e.act in ('RECEIVE', 'ACCEPT_HAND_OVER', 'RECALL_HAND_OVER', 'REASSIGN',
                                      'HAND_OVER', 'COMPLETE_STEP', 'SIGN')))[1] as holder,
           (array_agg(e.details ->> 'to' order by e.seq desc)
              filter (where e.act in ('HAND_OVER', 'COMPLETE_STEP', 'SIGN')))[1] as holding_department
      from dossier_event e
      -- The step that an act gave into somebody's hands: a correction (ADR 0023) gives nothing that counts.
      left join dossier_step t
        on t.agency_id = e.agency_id and t.dossier_id = e.dossier_id and t.seq = case e.act
             when 'RECEIVE' then 1
             when 'ACCEPT_HAND_OVER' then cast(e.details ->> 'step' as integer)
             when 'REASSIGN' then (
               select case g.act when 'RECEIVE' then 1
                                 when 'ACCEPT_HAND_OVER' then cast(g.details ->> 'step' as integer)
                                 when 'RECALL_HAND_OVER' then cast(g.details ->> 'step' as integer) - 1 end
                 from dossier_event g
                where g.agency_id = e.agency_id and g.dossier_id = e.dossier_id and g.seq < e.seq
                  and g.act in ('RECEIVE', 'ACCEPT_HAND_OVER', 'RECALL_HAND_OVER', 'HAND_OVER', 'COMPLETE_STEP', 'SIGN')
                order by g.seq desc limit 1) end
     where e.agency_id = d.agency_id and e.dossier_id = d.id and e.recorded_at <= :asOf and e.at < :periodEnd
       and e.seq < coalesce((
         select min(r.seq) from dossier_event r
          where r.agency_id = d.agency_id and r.dossier_id = d.id and r.act = 'REOPEN'), 2147483647)) s
  left join lateral (
    select x.promised_at, x.extended_promise_at, x.paused @> cast(:referenceDay as date) as paused,
           (select lower(wait) from unnest(x.paused) wait where wait @> cast(:referenceDay as date)) as paused_on
      from settlement_fact x
     where x.agency_id = d.agency_id and x.dossier_id = d.id and x.recorded_at <= :asOf
     order by x.seq desc limit 1) c on true
  join ({{procedures}}) p on p.id = d.procedure_id
  join ({{versions}}) v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
  join ({{fields}}) f on f.code = p.field_code
  join ({{departments}}) m on m.agency_id = d.agency_id and m.code = d.department_code
  left join ({{staff}}) o on o.agency_id = d.agency_id and o.username = s.holder
  left join ({{departments}}) w on w.agency_id = d.agency_id and w.code = s.holding_department
 where d.received_at < :periodEnd
   and d.recorded_at <= :asOf
   and (k.finished_at is null or k.finished_at >= :periodStart)
