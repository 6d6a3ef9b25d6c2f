-- What sent applicants back is reported by the day on which it happened.
create index dossier_event_sent_back on dossier_event (agency_id, at)
  where act in ('REQUEST_COMPLETION', 'REQUEST_SUPPLEMENT', 'REFUSE_AT_RECEPTION', 'REFUSE', 'STOP');
