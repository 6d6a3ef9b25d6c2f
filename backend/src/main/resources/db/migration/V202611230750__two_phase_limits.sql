-- A limit may have a second phase that starts when the first ends: ten working days to examine, fifteen days of posting.
-- "Ngay trong ngày" speaks of the day of reception and is never the second.
alter table procedure_time_limit
  add second_limit_value numeric(7, 2) check (second_limit_value > 0),
  add second_limit_unit  text check (second_limit_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR')),
  add check ((second_limit_value is null) = (second_limit_unit is null));

alter table dossier
  add second_limit_value numeric(7, 2) check (second_limit_value > 0),
  add second_limit_unit  text check (second_limit_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR')),
  add check ((second_limit_value is null) = (second_limit_unit is null)),
  add check (limit_value is not null or second_limit_value is null);
