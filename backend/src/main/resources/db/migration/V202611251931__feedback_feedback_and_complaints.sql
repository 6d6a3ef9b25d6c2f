-- Phản ánh, kiến nghị (NĐ 20/2008, QĐ 766/QĐ-TTg) and khiếu nại (Luật Khiếu nại 2011), each with deadlines of its own (docs/adr/0042).

create table feedback (
  agency_id      integer not null references agency (id),
  code           text not null,
  kind           text not null check (kind in ('FEEDBACK', 'COMPLAINT')),
  subject        text not null check (subject in ('STAFF', 'DELAY', 'PROCEDURE', 'FEES', 'OTHER')),
  dossier_id     bigint,
  content        text not null,
  sender_name    text,
  sender_phone   text,
  sender_email   text,
  sender_address text,
  channel        text not null check (channel in ('PUBLIC_PAGE', 'DESK', 'PHONE', 'POST')),
  request_id     text,
  status         text not null
    check (status in ('RECEIVED', 'MORE_ASKED', 'ACCEPTED', 'ANSWERED', 'PUBLISHED', 'REFUSED')),
  received_at    timestamptz not null,
  due_at         timestamptz,
  answer_due_at  timestamptz,
  complex        boolean not null,
  answer         text,
  answered_at    timestamptz,
  finding        text check (finding in ('UPHELD', 'DISMISSED')),
  events         integer not null check (events > 0),
  version        integer not null,
  primary key (agency_id, code),
  unique (agency_id, request_id),
  foreign key (agency_id, dossier_id) references dossier (agency_id, id),
  check (finding is null or kind = 'COMPLAINT'),
  check ((answered_at is null) = (answer is null))
);
comment on table feedback is 'Phản ánh, kiến nghị and khiếu nại. A complaint that was dismissed does not count against anybody.';
comment on column feedback.due_at is 'Until when the office has to do its next act; null while it waits for the sender, or has done all.';
comment on column feedback.answer_due_at is 'Until when it is to be answered; null while that is not known.';
create index feedback_by_due on feedback (agency_id, status, due_at, code);
create index feedback_by_time on feedback (agency_id, received_at);
create index feedback_of_dossier on feedback (agency_id, dossier_id) where dossier_id is not null;

create table feedback_event (
  agency_id     integer not null,
  feedback_code text not null,
  seq           integer not null check (seq > 0),
  act           text not null,
  at            timestamptz not null,
  due_at        timestamptz,
  actor         text,
  actor_name    text,
  words         text,
  primary key (agency_id, feedback_code, seq),
  foreign key (agency_id, feedback_code) references feedback (agency_id, code),
  check ((actor is null) = (actor_name is null))
);
comment on table feedback_event is 'What was done with a feedback or complaint, when it was due, and by whom; only ever added to.';

do $$
declare
  owned text;
begin
  foreach owned in array array['feedback', 'feedback_event'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any (string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[]))',
      owned);
  end loop;
end $$;
