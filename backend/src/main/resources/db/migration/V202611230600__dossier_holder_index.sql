create index dossier_open_by_holder on dossier (agency_id, holder, work_order, id) where finished_at is null;
