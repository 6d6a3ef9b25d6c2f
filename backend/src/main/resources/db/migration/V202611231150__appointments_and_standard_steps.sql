-- A procedure without a limit is received with a date that the desk and the applicant agree upon.

alter table dossier add column appointment_date date;
alter table dossier add column appointment_reason text;
alter table dossier add check ((appointment_date is null) = (appointment_reason is null));
alter table dossier add check (appointment_date is null or limit_value is null); -- the law sets a date, or people do
comment on column dossier.appointment_date is 'Ngày hẹn theo thỏa thuận; null where the law sets the date, or nothing is promised.';

-- What waiting for papers does to the limit, where the pinned version says it; null is the setting of the office.
alter table dossier add column supplement_policy text check (supplement_policy in ('RESTART', 'RESUME'));
update dossier d set supplement_policy = v.content ->> 'supplementPolicy'
  from procedure_version v
 where v.procedure_id = d.procedure_id and v.number = d.procedure_version
   and v.content ->> 'supplementPolicy' is not null;

alter table dossier_step add column name_en text;
comment on column dossier_step.name_en is 'Of the steps of the standard process; versions name theirs in Vietnamese.';
