-- The queue of what waits for papers goes by how long it has waited, and few dossiers wait.
create index dossier_paused on dossier (agency_id, paused_since, id) where paused_since is not null;
