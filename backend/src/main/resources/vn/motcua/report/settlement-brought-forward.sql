-- What must be carried over into a period, computed the other way round: received before it less resolved before it.
select count(*) filter (where d.received_at < :periodStart and d.recorded_at <= :asOf)
     - count(*) filter (where d.finished_at < :periodStart and d.finish_recorded_at <= :asOf)
  from dossier d
