-- How the circulars draw Sổ theo dõi hồ sơ: which of their forms it is, what it is called, which columns it has (ADR 0054).
create table regulated_register (
  regulation text primary key references form_regulation (code),
  number     text,
  title      text not null,
  transfers  boolean not null default false
);
comment on table regulated_register is
  'Sổ theo dõi hồ sơ as a circular draws it, from the day on which the circular is in force. Shared, like regulated_form.';
comment on column regulated_register.number is 'As in Mẫu số 06; null where the number is not confirmed.';
comment on column regulated_register.transfers is
  'Whether it has columns for handing the dossier to who resolves it, and for taking the result back.';

insert into regulated_register (regulation, number, title, transfers) values
  ('QD-09-2015', null, 'Sổ theo dõi hồ sơ', true),
  ('TT-01-2018', '06', 'Sổ theo dõi hồ sơ', false),
  ('TT-03-2025', '07', 'Sổ theo dõi hồ sơ', false);
