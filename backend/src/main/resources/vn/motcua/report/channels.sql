-- What came in during the period.
select k.* from ({{known}}) k where k.received
