-- Reports by e-mail: who gets which report when, and what was sent (docs/adr/0045).

create sequence report_subscription_id;
create sequence report_sending_id;

create table report_subscription (
  agency_id    integer not null references agency (id),
  id           bigint not null,
  report       text not null,
  group_by     text not null,
  format       text not null check (format in ('PDF', 'XLSX', 'CSV')),
  language     text not null check (language in ('VI', 'EN')),
  period       text not null check (period in
                 ('PREVIOUS_DAY', 'PREVIOUS_WEEK', 'PREVIOUS_MONTH', 'PREVIOUS_QUARTER', 'NAMED')),
  series       text,
  rhythm       text not null check (rhythm in ('DAILY', 'WEEKLY', 'MONTHLY')),
  rhythm_day   integer,
  send_at      time not null,
  addresses    text[] not null check (cardinality(addresses) between 1 and 20),
  owner        text not null,
  owner_name   text not null,
  next_due_at  timestamptz,
  version      integer not null default 0,
  primary key (agency_id, id),
  check ((period = 'NAMED') = (series is not null)),
  check (case rhythm when 'DAILY' then rhythm_day is null
                     when 'WEEKLY' then rhythm_day between 1 and 7
                     else rhythm_day between 1 and 31 end)
);
comment on table report_subscription is 'Đăng ký nhận báo cáo qua thư điện tử.';
comment on column report_subscription.owner is 'Who saved it last, with whose rights it is sent.';
comment on column report_subscription.next_due_at is 'Null while it is stopped.';
create index report_subscription_due on report_subscription (next_due_at) where next_due_at is not null;

create table report_subscription_change (
  agency_id    integer not null,
  subscription bigint not null,
  version      integer not null,
  act          text not null check (act in ('CREATED', 'CHANGED', 'STOPPED', 'RESUMED', 'OWNER_LEFT')),
  at           timestamptz not null,
  actor        text not null,
  actor_name   text not null,
  content      jsonb not null,
  primary key (agency_id, subscription, version),
  foreign key (agency_id, subscription) references report_subscription (agency_id, id)
);
comment on table report_subscription_change is 'Who did what to a subscription, and what it was then. Append-only.';

create table report_sending (
  agency_id         integer not null,
  id                bigint not null,
  subscription      bigint not null,
  kind              text not null check (kind in ('DUE', 'AGAIN', 'TEST')),
  due_at            timestamptz not null,
  missed            integer not null check (missed >= 0),
  report            text not null,
  group_by          text not null,
  format            text not null,
  language          text not null,
  from_day          date not null,
  to_day            date not null,
  as_of             timestamptz not null,
  requested_by      text,
  requested_by_name text,
  owner             text not null,
  owner_name        text not null,
  state             text not null check (state in ('WAITING', 'SENT', 'PARTLY_SENT', 'FAILED')),
  attempts          integer not null default 0,
  next_attempt_at   timestamptz,
  fault             text,
  fault_detail      text,
  file_name         text,
  sha256            text,
  size              bigint,
  primary key (agency_id, id),
  foreign key (agency_id, subscription) references report_subscription (agency_id, id),
  check ((state = 'WAITING') = (next_attempt_at is not null))
);
comment on table report_sending is 'Lần gửi báo cáo: one row for each due moment, each test and each time it was sent again.';
comment on column report_sending.missed is 'Due moments before this one that passed while nothing could be sent.';
comment on column report_sending.next_attempt_at is
  'When it is tried next; while it is tried, when somebody else may take it up because the first has died.';
create unique index report_sending_once_a_due_moment on report_sending (agency_id, subscription, due_at) where kind = 'DUE';
create index report_sending_waiting on report_sending (next_attempt_at) where next_attempt_at is not null;

create table report_delivery (
  agency_id  integer not null,
  sending    bigint not null,
  address    text not null,
  state      text not null check (state in ('WAITING', 'SENT', 'REFUSED', 'GIVEN_UP')),
  at         timestamptz,
  reply      text,
  primary key (agency_id, sending, address),
  foreign key (agency_id, sending) references report_sending (agency_id, id)
);
comment on table report_delivery is 'One letter of a sending; each address gets a letter of its own.';

do $$
declare
  owned text;
begin
  foreach owned in array array['report_subscription', 'report_subscription_change', 'report_sending', 'report_delivery'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy agency_isolation on %I using (agency_id = any ((select string_to_array(current_setting(''motcua.agencies'', true), '','')::integer[])::integer[]))',
      owned);
  end loop;
end $$;
