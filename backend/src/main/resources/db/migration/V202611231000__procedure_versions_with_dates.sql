-- Effective-dated versions (docs/adr/0016): what a version says is one document; its limits, papers and steps are
-- written beside it as rows when it is published, for foreign keys and for the reports.

alter table procedure
  add provisional_code  boolean not null default false,
  add retired_on        date,
  add retirement_reason text,
  -- How long the last version would have run without the retirement, so that it can be taken back before its day.
  add unretired_until   date,
  add replaced_by       integer references procedure (id),
  add revision          integer not null default 0,
  add check (char_length(code) between 1 and 50),
  add check (replaced_by <> id),
  add check (retired_on is not null or (replaced_by is null and retirement_reason is null));
create index procedure_replaced_by on procedure (replaced_by);
create index procedure_by_field on procedure (field_code, code);

alter table decision add url text;

alter table procedure_version
  add content           jsonb,
  add missing           text[] not null default '{}',
  add reference_text    text not null default '',
  add based_on          integer,
  add created_at        timestamptz not null default '2015-07-01T00:00:00+07',
  add created_by        text not null default 'motcua',
  add created_by_name   text not null default 'Một Cửa',
  add changed_at        timestamptz not null default '2015-07-01T00:00:00+07',
  add changed_by        text not null default 'motcua',
  add changed_by_name   text not null default 'Một Cửa',
  add published_at      timestamptz,
  add published_by      text,
  add published_by_name text,
  -- How long the version before would have run, so that a publication can be withdrawn before its day.
  add predecessor_until date,
  add revision          integer not null default 0,
  alter effective_from drop not null,
  add check (state = 'DRAFT' or effective_from is not null);

update procedure_version
   set published_at = created_at, published_by = created_by, published_by_name = created_by_name
 where state = 'PUBLISHED';

-- Only one draft of a procedure at a time.
create unique index procedure_version_one_draft on procedure_version (procedure_id) where state = 'DRAFT';
-- What is still to come is little, and asked for with every list.
create index procedure_version_to_come on procedure_version (effective_from) where state = 'PUBLISHED';

update procedure_version v
   set reference_text = replace(regexp_replace(
         normalize(lower(array_to_string(legal_basis, ' ')), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'),
       content = jsonb_build_object(
         'name', name, 'sets', sets, 'immediate', immediate, 'result', result, 'subjects', subjects, 'source', source,
         'legalBasis', coalesce((
           select jsonb_agg(jsonb_build_object('citation', citation) order by position)
             from unnest(legal_basis) with ordinality as law (citation, position)), '[]'),
         'channels', coalesce((
           select jsonb_agg(jsonb_build_object('channel', channel,
                    'limit', jsonb_build_object('value', limit_value, 'unit', limit_unit),
                    'secondLimit', case when second_limit_value is not null then
                      jsonb_build_object('value', second_limit_value, 'unit', second_limit_unit) end) order by channel)
             from procedure_time_limit l where (l.procedure_id, l.version_number) = (v.procedure_id, v.number)), '[]'),
         'documents', coalesce((
           select jsonb_agg(jsonb_build_object('code', code, 'name', d.name, 'note', note, 'mandatory', mandatory,
                    'originals', originals, 'certifiedCopies', certified_copies, 'copies', copies,
                    'toPresent', to_present) order by code)
             from required_document d where (d.procedure_id, d.version_number) = (v.procedure_id, v.number)), '[]'),
         'fees', coalesce((
           select jsonb_agg(jsonb_build_object('name', f.name, 'kind', kind, 'amountVnd', amount_vnd) order by seq)
             from procedure_fee f where (f.procedure_id, f.version_number) = (v.procedure_id, v.number)), '[]'),
         'steps', coalesce((
           select jsonb_agg(jsonb_build_object('name', s.name, 'role', role, 'departmentCode', department_code,
                    'allotted', jsonb_build_object('value', allotted_value, 'unit', allotted_unit),
                    'output', output) order by seq)
             from process_step s where (s.procedure_id, s.version_number) = (v.procedure_id, v.number)), '[]'));

update procedure_version v
   set missing = array_remove(array[
         case when content -> 'channels' = '[]' then 'TIME_LIMIT' end,
         case when content -> 'steps' = '[]' then 'STEPS' end,
         case when content -> 'documents' = '[]' then 'DOCUMENTS' end,
         case when content -> 'legalBasis' = '[]' then 'LEGAL_BASIS' end,
         case when result is null then 'RESULT' end], null);

-- Told by the document alone from here on; fees are in no foreign key and in no report.
alter table procedure_version
  alter content set not null,
  alter created_at drop default, alter created_by drop default, alter created_by_name drop default,
  alter changed_at drop default, alter changed_by drop default, alter changed_by_name drop default,
  drop column sets, drop column immediate, drop column result, drop column subjects, drop column legal_basis,
  drop column source;
drop table procedure_fee;

create table exemption_group (
  code       text primary key,
  name       text not null unique,
  sort_order integer not null
);
comment on table exemption_group is 'Đối tượng được miễn, giảm phí, lệ phí; fees of a version name it by its code.';
insert into exemption_group (code, name, sort_order) values
  ('POOR_HOUSEHOLD', 'Hộ nghèo, hộ cận nghèo', 1),
  ('MERIT', 'Người có công với cách mạng và thân nhân', 2),
  ('DISABLED', 'Người khuyết tật', 3),
  ('CHILD', 'Trẻ em', 4),
  ('ELDERLY', 'Người cao tuổi', 5),
  ('ETHNIC_MINORITY', 'Đồng bào dân tộc thiểu số ở vùng đặc biệt khó khăn', 6);

create table procedure_change (
  id             bigint generated always as identity primary key,
  procedure_id   integer not null,
  procedure_code text not null,
  version_number integer,
  act            text not null,
  at             timestamptz not null,
  actor          text not null,
  actor_name     text not null,
  reason         text,
  before         jsonb,
  after          jsonb
);
create index procedure_change_of on procedure_change (procedure_id, id);
comment on table procedure_change is
  'What was done to a procedure and its versions, by whom and why. Only ever added to; outlives a discarded draft.';
