-- The dossiers resolved in the period with the deviations that their acts left, found by :asOf. A deviation that was
-- mended afterwards stays found: what was wrong was wrong. What was entered from a register proves nothing either way.
--   :regulations, :law, :process the criteria of the three ticks
select k.*, b.criterion,
       not k.from_register as proved,
       exists (select from deviation a where a.agency_id = k.agency_id and a.dossier_id = k.id and a.found_at <= :asOf) as deviates,
       b.criterion = any (:regulations) as against_regulations,
       b.criterion = any (:law) as against_law,
       b.criterion = any (:process) as against_process
  from ({{known}}) k
  left join deviation b on b.agency_id = k.agency_id and b.dossier_id = k.id and b.found_at <= :asOf
 where k.resolved
