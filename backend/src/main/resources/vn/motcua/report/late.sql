-- What was resolved late in the period, and what is past its date at the end of it.
select k.* from ({{known}}) k where k.resolved and k.outcome = 'LATE' or k.overdue
