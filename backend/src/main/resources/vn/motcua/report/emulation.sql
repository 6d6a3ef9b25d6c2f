-- The dossiers resolved in the period, by who did the officer's step, with what speaks against commending it.
select k.*, r.level,
       not k.from_register and exists (
         select from deviation a
          where a.agency_id = k.agency_id and a.dossier_id = k.id and a.found_at <= :asOf) as deviates,
       (select count(*) from dossier_event e
         where e.agency_id = k.agency_id and e.dossier_id = k.id and e.act = 'REQUEST_SUPPLEMENT'
           and e.recorded_at <= :asOf) > 1 as asked_again
  from ({{known}}) k
  left join rating r on r.agency_id = k.agency_id and r.dossier_id = k.id and r.at <= :asOf
 where k.resolved
