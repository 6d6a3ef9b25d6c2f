-- Departments can be closed; staff are linked to accounts of Keycloak (docs/adr/0017).
alter table department add column active boolean not null default true;
alter table department add column version integer not null default 0;

alter table staff add column email text;
alter table staff add column active boolean not null default true;
alter table staff add column roles varchar[];
alter table staff add column account_id text;
alter table staff add column version integer not null default 0;
alter table staff add column search_text text not null default '';
-- The same folding that the application writes (docs/adr/0012), once for the rows that are there.
update staff set search_text = replace(
  regexp_replace(normalize(lower(name || ' ' || username || ' ' || coalesce(title, '')), NFD), '[\u0300-\u036f]+', '', 'g'),
  'đ', 'd');
alter table staff alter column search_text drop default;
create index staff_search on staff using gin (agency_id, search_text gin_trgm_ops);
create index staff_by_name on staff (agency_id, search_text, username);
create index staff_unread on staff (agency_id) where roles is null;
create index staff_department_members on staff_department (agency_id, department_code);
comment on column staff.roles is 'As last written to or read from Keycloak; null: to be read before anything is decided with it.';
comment on column staff.account_id is 'Id of the account in Keycloak; null: there is none, or it has not been looked up yet.';
