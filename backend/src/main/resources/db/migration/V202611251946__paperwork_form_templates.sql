-- An agency's own words on its forms (docs/adr/0044).
create table form_template (
  agency_id         integer not null references agency (id),
  form              text not null,
  version           integer not null check (version > 0),
  text              text check (length(text) between 1 and 60000),
  valid_from        date not null,
  reason            text not null,
  published_at      timestamptz not null,
  published_by      text not null,
  published_by_name text not null,
  primary key (agency_id, form, version)
);
comment on table form_template is
  'Mẫu giấy: which text a form has from a day on; null is the text that the product brings along. Written once.';

alter table form_template enable row level security;
create policy agency_isolation on form_template
  using (agency_id = any (string_to_array(current_setting('motcua.agencies', true), ',')::integer[]));
