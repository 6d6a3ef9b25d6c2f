-- The one place that says what the application may do with each table.
grant usage on schema public to motcua_app;
grant select, insert, update, delete on all tables in schema public to motcua_app;
grant usage, select on all sequences in schema public to motcua_app;
revoke execute on function dossiers_found(integer, text) from public;
grant execute on function dossiers_found(integer, text) to motcua_app;
revoke execute on function agency_name_at(integer, timestamptz) from public;
grant execute on function agency_name_at(integer, timestamptz) to motcua_app;
-- The ledger is append-only, and what has happened to a dossier is never taken out of it.
revoke update, delete, truncate on dossier_event from motcua_app;
revoke delete, truncate on dossier, dossier_document, dossier_step, hand_over, suspension, dossier_correction from motcua_app;
-- An extension is granted once, and stays as it was granted.
revoke update, delete, truncate on dossier_extension from motcua_app;
-- What was asked for stays asked for.
revoke update, delete, truncate on supplement_document from motcua_app;
-- An attachment stays as it was added; it can only be marked as taken out.
revoke update, delete, truncate on attachment from motcua_app;
grant update (removed_at, removed_by, removed_by_name, removal_reason, version) on attachment to motcua_app;
-- So does a picture of a signature or of the seal.
revoke update, delete, truncate on paper_picture from motcua_app;
grant update (removed_at, removed_by, removed_by_name, removal_reason) on paper_picture to motcua_app;
-- Nor is what was assessed, asked for, paid or cancelled; nor the books that receipts are numbered in.
revoke update, delete, truncate on dossier_fee, receipt, receipt_line, receipt_cancellation, receipt_book
  from motcua_app;
revoke delete, truncate on payment_request, consultation, outside_leg from motcua_app;
-- The calendar may change, what was changed in it may not be forgotten.
revoke update, delete, truncate on calendar_change, agency_calendar_change from motcua_app;
-- Neither may what was done to the catalogue.
revoke update, delete, truncate on procedure_change, catalogue_change from motcua_app;
-- So may the office; who did what to it stays.
revoke update, delete, truncate on administration_change from motcua_app;
revoke delete, truncate on agency, staff, agency_succession from motcua_app;
-- By which rule outcomes were told stays known.
revoke update, delete, truncate on outcome_rule from motcua_app;
-- A deviation stands or no longer stands; what was said to it stays.
revoke delete, truncate on deviation from motcua_app;
revoke update, delete, truncate on deviation_answer from motcua_app;
-- What was said of us stays as it was said.
revoke update, delete, truncate on rating, feedback_event from motcua_app;
revoke update, delete, truncate on feedback from motcua_app;
grant update (status, due_at, answer_due_at, complex, answer, answered_at, finding, events, version) on feedback to motcua_app;
-- Who has read what stays; a naming is withdrawn, not deleted.
revoke update, delete, truncate on dossier_reading from motcua_app;
revoke delete, truncate on dossier_reader from motcua_app;
revoke all on flyway_schema_history from motcua_app;
-- What was known once stays known; a fact is only marked as summed up. What a check found stays found.
revoke update, delete, truncate on settlement_fact from motcua_app;
grant update (folded) on settlement_fact to motcua_app;
revoke delete, truncate on settlement_rollup, settlement_subtree from motcua_app;
revoke update, delete, truncate on settlement_check, settlement_check_difference from motcua_app;
-- A closed period stays as it was closed; how periods are named is the law's.
revoke update, delete, truncate on period_closing, unit_assessment from motcua_app;
revoke insert, update, delete, truncate on report_period from motcua_app;
-- Forms follow the circulars, not the application.
revoke insert, update, delete, truncate on form_regulation, regulated_form, regulated_register from motcua_app;
-- A register is written once; what was wrong in it is corrected beside it, and a closed year stays closed.
revoke delete, truncate on register_year from motcua_app;
revoke update, delete, truncate on register_book, register_entry, certification, register_correction, register_closing
  from motcua_app;
-- What was printed by a text is printed by it again.
revoke update, delete, truncate on form_template from motcua_app;
-- A subscription is stopped, not deleted; what was done to it, and what was sent to whom, stays.
revoke delete, truncate on report_subscription, report_sending, report_delivery from motcua_app;
revoke update, delete, truncate on report_subscription_change from motcua_app;
-- Who had sums put right stays; so do the months of a register as they were printed.
revoke update, delete, truncate on settlement_rebuild, register_print from motcua_app;
