-- What moves a promise leaves rows, and every running step knows until when its own time runs (docs/adr/0015).

create table dossier_extension (
  agency_id       integer not null,
  dossier_id      bigint not null,
  seq             integer not null check (seq = 1), -- at most one: Nghị định 61/2018/NĐ-CP, Điều 19.9
  at              timestamptz not null,
  actor           text not null,
  actor_name      text not null,
  working_days    integer not null check (working_days > 0),
  reason          text not null,
  promised_before timestamptz not null,
  promised_at     timestamptz not null,
  primary key (agency_id, dossier_id, seq),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id)
);
comment on table dossier_extension is 'Gia hạn kèm xin lỗi: written once.';
alter table dossier_extension enable row level security;
create policy agency_isolation on dossier_extension
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));

-- The ledger told the dates of an extension, not its days: they are counted by the calendar.
insert into dossier_extension (agency_id, dossier_id, seq, at, actor, actor_name, working_days, reason, promised_before, promised_at)
select e.agency_id, e.dossier_id, 1, e.at, e.actor, e.actor_name, greatest(1, w.days), e.reason, e.promised_before, e.promised_at
  from (select agency_id, dossier_id, at, actor, actor_name, details ->> 'reason' as reason,
               cast(details ->> 'promisedBefore' as timestamptz) as promised_before,
               cast(details ->> 'promisedAt' as timestamptz) as promised_at
          from dossier_event where act = 'EXTEND') e
 cross join lateral (
   select count(*) as days
     from generate_series(cast(e.promised_before at time zone 'Asia/Ho_Chi_Minh' as date) + 1,
                          cast(e.promised_at at time zone 'Asia/Ho_Chi_Minh' as date), interval '1 day') d
    where coalesce(
            (select c.kind in ('WORKING', 'WORKING_SWAPPED', 'HALF_DAY') from calendar_day c where c.day = d),
            exists (select from desk_hours h
                     where h.weekday = extract(isodow from d)
                       and h.valid_from = (select max(valid_from) from desk_hours where valid_from <= d)))) w;

-- Asking for papers after the date does not mend what was late, whichever promise outcomes are measured by.
alter table dossier add column missed_promise_at timestamptz;
update dossier set missed_promise_at = original_promised_at where not extended and original_promised_at < promised_at;

alter table suspension add check (kind <> 'PAYMENT' or policy = 'RESUME');

alter table dossier_step add column posting_days integer check (posting_days > 0);
alter table dossier_step add column due_at timestamptz;
update dossier_step s set posting_days = p.allotted_value
  from dossier d
  join process_step p on p.procedure_id = d.procedure_id and p.version_number = d.procedure_version
 where d.agency_id = s.agency_id and d.id = s.dossier_id and p.seq = s.seq and p.allotted_unit = 'CALENDAR_DAY';

-- A running step gets its end at the next act: only the engine adds up working time.
alter table dossier add column step_due_at timestamptz;
create index dossier_open_by_step_due on dossier (agency_id, step_due_at)
  where finished_at is null and paused_since is null;
