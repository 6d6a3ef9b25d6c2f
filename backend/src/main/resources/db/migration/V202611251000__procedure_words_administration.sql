-- Fields, decisions and exemption groups get pages of their own: names in English, an end, a count of their changes.
alter table procedure_field
  add name_en  text,
  add retired  boolean not null default false,
  add revision integer not null default 0;

alter table exemption_group
  add name_en  text,
  add retired  boolean not null default false,
  add revision integer not null default 0,
  alter sort_order set default 0;
update exemption_group g set name_en = english.name
  from (values ('POOR_HOUSEHOLD', 'Poor and near-poor households'),
               ('MERIT', 'People with merits to the revolution and their relatives'),
               ('DISABLED', 'People with disabilities'),
               ('CHILD', 'Children'),
               ('ELDERLY', 'Elderly people'),
               ('ETHNIC_MINORITY', 'Ethnic minorities in areas of extreme difficulty')) as english (code, name)
 where english.code = g.code;

alter table decision
  add title       text,
  add search_text text not null default '',
  add revision    integer not null default 0;
update decision
   set search_text = replace(regexp_replace(
         normalize(lower(number || ' ' || issuer), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd');
alter table decision alter search_text drop default;
create index decision_search on decision using gin (search_text gin_trgm_ops);
create index decision_newest on decision (issued_on desc, id desc);
create index procedure_version_by_decision on procedure_version (decision_id);

create table catalogue_change (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  actor      text not null,
  actor_name text not null,
  subject    text not null check (subject in ('FIELD', 'DECISION', 'EXEMPTION_GROUP')),
  key        text not null,
  before     jsonb,
  after      jsonb check (before is not null or after is not null)
);
create index catalogue_change_of_key on catalogue_change (subject, key, id);
comment on table catalogue_change is
  'What was done to fields, decisions and exemption groups, by whom; of procedures see procedure_change. Only ever added to.';
