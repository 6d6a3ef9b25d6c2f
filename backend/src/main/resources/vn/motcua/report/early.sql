-- What was resolved in the period.
select k.* from ({{known}}) k where k.resolved
