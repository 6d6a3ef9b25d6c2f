-- What was open at :asOf, did not wait for the applicant, and whose date falls into the period and had not passed.
--   :today the day of :asOf · :nextWorkingDay after it, null when that is not known
select k.*, cast(k.promised_at at time zone 'Asia/Ho_Chi_Minh' as date) as promised_on,
       cast(:today as date) as today, cast(:nextWorkingDay as date) as next_working_day
  from ({{known}}) k
 where k.finished_at is null and not k.waiting
   and k.promised_at >= :asOf and k.promised_at >= :periodStart and k.promised_at < :periodEnd
